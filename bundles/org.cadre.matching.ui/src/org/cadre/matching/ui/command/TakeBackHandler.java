/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.command;

import java.util.List;
import java.util.Optional;

import org.cadre.core.edit.EditSession;
import org.cadre.matching.studio.Ruling;
import org.cadre.matching.ui.state.Rulings;

/** Takes back what was ruled out. */
public final class TakeBackHandler extends RulingHandler {

    @Override
    boolean applies(List<?> rows) {
        return Rulings.takeBack(rows).isPresent();
    }

    @Override
    Optional<Ruling> ruling(List<?> rows, EditSession session) {
        return Rulings.takeBack(rows);
    }
}
