/** Who did best by the criteria of the campaign, with every part of every score. */
package vn.chungtay.award;
