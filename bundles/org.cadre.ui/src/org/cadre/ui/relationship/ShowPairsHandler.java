/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.relationship;

import org.cadre.ui.command.OpenListHandler;

/** Lists all pairs. */
public final class ShowPairsHandler extends OpenListHandler {

    /** Opens the list. */
    public ShowPairsHandler() {
        super(PairsEditor.ID, Messages.Pairs_title);
    }
}
