/** What commands of scheduling have in common. */
package org.cadre.scheduling.ui.command;
