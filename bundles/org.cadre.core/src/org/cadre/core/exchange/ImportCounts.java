/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.exchange;

/**
 * What became of the rows of an import.
 *
 * @param rowsRead rows read in all files together, without headers
 * @param imported rows that create or change something
 * @param unchanged rows that say what is known already
 * @param rejected rows refused with a reason
 * @param ignored rows of files or of people that Cadre does not use
 * @param ended records ended because a bulk file no longer has them; these are not rows
 */
public record ImportCounts(int rowsRead, int imported, int unchanged, int rejected, int ignored, int ended) {

    /** Checks that every row read became something. */
    public ImportCounts {
        if (rowsRead != imported + unchanged + rejected + ignored) {
            throw new IllegalArgumentException("rows lost: read " + rowsRead + ", accounted for " //$NON-NLS-1$ //$NON-NLS-2$
                    + (imported + unchanged + rejected + ignored));
        }
    }
}
