/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;

/** The steps that can be undone and redone. */
final class Steps extends BasicCommandStack {

    /**
     * Forgets the steps that touched roots which are different now by other means, and those that can only be
     * undone or redone after one of these.
     *
     * @param roots the ids of the roots
     * @return how many steps were forgotten
     */
    int forget(Set<String> roots) {
        var undoable = commandList.subList(0, top + 1);
        var redoable = commandList.subList(top + 1, commandList.size());
        var keptUndo = kept(undoable.reversed(), roots);
        var keptRedo = kept(redoable, roots);
        int forgotten = commandList.size() - keptUndo.size() - keptRedo.size();
        if (forgotten > 0) {
            Collections.reverse(keptUndo);
            top = keptUndo.size() - 1;
            mostRecentCommand = top < 0 ? null : keptUndo.getLast();
            keptUndo.addAll(keptRedo);
            commandList.clear();
            commandList.addAll(keptUndo);
        }
        return forgotten;
    }

    /** The steps that do not depend on a forgotten one, in the order in which they would be undone or redone. */
    private static List<Command> kept(List<Command> steps, Set<String> roots) {
        var blocked = new HashSet<>(roots);
        var kept = new ArrayList<Command>();
        for (var step : steps) {
            var touched = ((RecordedEdit) step).touched();
            if (Collections.disjoint(touched, blocked)) {
                kept.add(step);
            } else {
                blocked.addAll(touched);
            }
        }
        return kept;
    }
}
