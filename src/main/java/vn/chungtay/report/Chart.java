package vn.chungtay.report;

/**
 * A picture of figures with the table that says the same: for formats without pictures, and for
 * whoever cannot see them.
 *
 * @param description what the picture shows and what its signs mean, in a sentence or two
 * @param repeats whether another table of the section says the same already, so that formats
 *     without pictures leave this one out
 */
public record Chart(String title, String description, Picture picture, Table table, boolean repeats)
    implements Block {}
