/** The stages of a pair on the command line: reviewed, published. */
package org.cadre.matching.review;
