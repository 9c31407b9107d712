# What `chungtay measure` computes of a table, in R: base R, and data.table for reading where it is
# installed and not "base" is asked for. Prints by, measure and value with 17 digits. Usage: Rscript measure.R TABLE [base]
quick <- !("base" %in% commandArgs(TRUE)) && requireNamespace("data.table", quietly = TRUE)
file <- commandArgs(TRUE)[1]
d <- if (quick) data.table::fread(file, data.table = FALSE) else read.csv(file)
d$v <- d$w * d$size

percentile <- function(y, cum, p) {
  want <- cum[length(cum)] * p / 100
  tolerance <- cum[length(cum)] * 1e-12
  place <- findInterval(want - tolerance, cum, left.open = TRUE) + 1
  if (abs(cum[place] - want) <= tolerance && place < length(y)) (y[place] + y[place + 1]) / 2 else y[place]
}

lorenz <- function(y, v, cum, money, p) {
  want <- cum[length(cum)] * p / 100
  place <- findInterval(want, cum, left.open = TRUE) + 1
  before <- if (place == 1) c(0, 0) else c(cum[place - 1], money[place - 1])
  (before[2] + (want - before[1]) * y[place]) / money[length(money)]
}

gini <- function(y, v) {
  cum <- cumsum(v)
  sum(v * y * (2 * cum - v)) / (cum[length(cum)] * sum(v * y)) - 1
}

measures <- function(y, z, v) {
  o <- order(y, z, v)
  y <- y[o]; z <- z[o]; v <- v[o]
  cum <- cumsum(v); money <- cumsum(v * y)
  total <- sum(v); m <- sum(v * y) / total; r <- y / m
  poor <- y <= z
  yp <- y[poor]; zp <- z[poor]; vp <- v[poor]; g <- (zp - yp) / zp
  H <- sum(vp) / total; P1 <- sum(vp * g) / total; I <- sum(vp * g) / sum(vp)
  u <- order(yp / zp)
  ranked <- order(g)
  gaps <- c(0, g[ranked]); weights <- c(total - sum(vp), vp[ranked])
  tens <- seq(10, 90, 10)
  p <- sapply(tens, function(q) percentile(y, cum, q))
  l <- sapply(tens, function(q) lorenz(y, v, cum, money, q))
  mld <- -sum(v * log(r)) / total
  c(headcount_ratio = H, poverty_gap_index = P1, poverty_severity_index = sum(vp * g^2) / total,
    income_gap_ratio = I, watts_index = sum(vp * log(zp / yp)) / total,
    sen_index = H * (I + (1 - I) * gini((yp / zp)[u], vp[u])),
    sst_index = P1 * (1 + gini(gaps, weights)),
    transfer_to_close_gap = sum(vp * (zp - yp)), mean = m, mean_of_poor = sum(vp * yp) / sum(vp), median = p[5],
    setNames(p, paste0("p", tens)), p90_p10 = p[9] / p[1], p90_p50 = p[9] / p[5], p50_p10 = p[5] / p[1],
    s80_s20 = (1 - l[8]) / l[2], gini = gini(y, v), theil = sum(v * r * log(r)) / total, mld = mld,
    "ge_-1" = (sum(v / r) / total - 1) / 2, ge_2 = (sum(v * r^2) / total - 1) / 2,
    atkinson_0.5 = 1 - (sum(v * sqrt(r)) / total)^2, atkinson_1 = 1 - exp(-mld),
    atkinson_2 = 1 - 1 / (sum(v / r) / total), setNames(l, paste0("lorenz_", tens)), persons = total)
}

all <- measures(d$y, d$z, d$v)
parts <- lapply(split(seq_len(nrow(d)), d$g), function(i) measures(d$y[i], d$z[i], d$v[i]))
table <- do.call(cbind, parts)
share <- table["persons", ] / all["persons"]
relative <- table["mean", ] / all["mean"]
shares <- rbind(population_share = share,
  headcount_share = share * table["headcount_ratio", ] / all["headcount_ratio"],
  poverty_gap_share = share * table["poverty_gap_index", ] / all["poverty_gap_index"],
  poverty_severity_share = share * table["poverty_severity_index", ] / all["poverty_severity_index"])
of <- c(theil_within = sum(share * relative * table["theil", ]), theil_between = sum(share * relative * log(relative)),
  mld_within = sum(share * table["mld", ]), mld_between = -sum(share * log(relative)))
show <- function(by, values) cat(sprintf("%s,%s,%.17g\n", by, names(values), values), sep = "")
show("all", c(all[names(all) != "persons"], of))
for (by in colnames(table)) show(by, c(table[rownames(table) != "persons", by], shares[, by]))
