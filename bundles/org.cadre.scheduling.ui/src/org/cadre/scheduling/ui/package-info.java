/** What the window of scheduling says. */
package org.cadre.scheduling.ui;
