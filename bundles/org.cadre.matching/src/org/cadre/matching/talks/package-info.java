/** What people said after first talks: a criterion and a rule of matches. */
package org.cadre.matching.talks;
