/** What is worth telling about one place in the input, a bag of many, and the words for it. */
package vn.chungtay.finding;
