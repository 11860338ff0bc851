/** The Schedule page of a program. */
package org.cadre.scheduling.ui.page;
