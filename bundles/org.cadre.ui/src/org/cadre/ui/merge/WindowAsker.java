/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.merge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.cadre.core.merge.Choices;
import org.cadre.core.merge.Divergence;
import org.cadre.core.merge.LostTarget;
import org.cadre.core.merge.LostTarget.Remedy;
import org.eclipse.swt.widgets.Shell;

/**
 * Asks in dialogs.
 *
 * @param parent yields the window over which they open
 */
public record WindowAsker(Supplier<Shell> parent) implements MergeAsker {

    @Override
    public Optional<Choices> ask(Divergence divergence) {
        return MergeDialog.ask(parent.get(), divergence);
    }

    @Override
    public Optional<Map<LostTarget, Remedy>> ask(List<LostTarget> lost) {
        return new LostDialog(parent.get(), lost).ask();
    }
}
