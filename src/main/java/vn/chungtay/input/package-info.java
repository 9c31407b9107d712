/**
 * From files to rows to records: finds the files, undoes their encoding, splits them into rows and
 * understands every value. The only package that reads with Jackson.
 */
package vn.chungtay.input;
