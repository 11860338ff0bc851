/** What the answers of mentees say about the weights of a policy. */
package org.cadre.matching.advice;
