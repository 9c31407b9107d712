/** The records people send: their kinds, columns and values. Knows nothing of files or rules. */
package vn.chungtay.submission;
