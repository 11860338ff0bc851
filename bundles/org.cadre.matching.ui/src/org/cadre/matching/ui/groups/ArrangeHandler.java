/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.groups;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.matching.groups.GroupCard;
import org.cadre.matching.groups.GroupStudio;
import org.cadre.matching.groups.Regroup;
import org.cadre.model.Program;
import org.cadre.ui.editor.Today;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Arranges the groups anew around the practice of what is selected, or around the only one there is. */
public final class ArrangeHandler extends GroupHandler {

    @Override
    boolean applies(List<?> rows) {
        return true;
    }

    @Override
    void run(Program program, EditSession session, List<?> rows, Shell shell) throws CadreException {
        var all = new LinkedHashSet<String>();
        PlatformUI.getWorkbench().getService(GroupStudio.class).board(session.work(), program,
                Today.in(session)).groups().forEach(group -> all.add(group.focus()));
        var chosen = new LinkedHashSet<String>();
        Regroups.groups(rows).forEach(group -> chosen.add(group.focus()));
        Regroups.members(rows).forEach(row -> row.group().map(GroupCard::focus).ifPresent(chosen::add));
        var wanted = chosen.isEmpty() ? all : chosen;
        if (wanted.isEmpty()) {
            throw CadreException.input(NLS.bind(Messages.Arrange_none, program.getName()));
        }
        if (wanted.size() > 1) {
            throw CadreException.input(Messages.Arrange_several);
        }
        decide(program, Optional.of(new Regroup.Arrange(wanted.getFirst())), shell);
    }
}
