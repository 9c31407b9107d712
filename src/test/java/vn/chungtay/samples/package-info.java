/**
 * The generator of the sample campaign under {@code samples/dong-nai}; it needs no other package.
 */
package vn.chungtay.samples;
