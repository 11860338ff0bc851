/** What letters are filled from: modules offer data, whoever writes letters takes them. */
package org.cadre.core.letter;
