/** What scheduling says on the Overview of a program. */
package org.cadre.scheduling.ui.overview;
