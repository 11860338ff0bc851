/** Groups for cohorts and circles: who works together on one practice. */
package org.cadre.matching.groups;
