/** Made-up registers of any size, and the same work done by chungtay and by DuckDB side by side. */
package vn.chungtay.bench;
