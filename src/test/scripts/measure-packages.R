# The part of `chungtay measure` that the packages survey and laeken of R compute, as their pages show it. Prints by,
# measure and value with 17 digits. Usage: Rscript measure-packages.R TABLE
suppressPackageStartupMessages({library(survey); library(laeken)})
d <- read.csv(commandArgs(TRUE)[1])
d$v <- d$w * d$size
d$h <- as.numeric(d$y <= d$z)
d$gap <- d$h * (d$z - d$y) / d$z
d$square <- d$gap^2
tens <- seq(0.1, 0.9, 0.1)
names <- c("headcount_ratio", "poverty_gap_index", "poverty_severity_index", "mean")
show <- function(by, names, values) cat(sprintf("%s,%s,%.17g\n", by, names, values), sep = "")

design <- svydesign(ids = ~1, weights = ~v, data = d)
show("all", names, coef(svymean(~h + gap + square + y, design)))
means <- svyby(~h + gap + square + y, ~g, design, svymean)
for (i in seq_len(nrow(means))) show(means$g[i], names, unlist(means[i, c("h", "gap", "square", "y")]))
show("all", paste0("p", 100 * tens), coef(svyquantile(~y, design, tens, ci = FALSE, qrule = "hf2")))
for (g in means$g) {
  show(g, paste0("p", 100 * tens), coef(svyquantile(~y, design[d$g == g, ], tens, ci = FALSE, qrule = "hf2")))
}
ginis <- gini(d$y, weights = d$v, breakdown = d$g)
show("all", "gini", ginis$value / 100)
show(as.character(ginis$valueByStratum$stratum), "gini", ginis$valueByStratum$value / 100)
