/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.groups;

import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.people.PersonName;
import org.cadre.matching.groups.GroupCard;
import org.cadre.matching.groups.GroupStudio;
import org.cadre.matching.ui.Numbers;
import org.cadre.matching.ui.RowDialog;
import org.cadre.model.Program;
import org.cadre.ui.editor.Today;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Asks to which group the selected people go. */
public final class MoveToGroupHandler extends GroupHandler {

    @Override
    boolean applies(List<?> rows) {
        return !Regroups.members(rows).isEmpty();
    }

    @Override
    void run(Program program, EditSession session, List<?> rows, Shell shell) throws CadreException {
        var members = Regroups.members(rows);
        var groups = PlatformUI.getWorkbench().getService(GroupStudio.class)
                .board(session.work(), program, Today.in(session)).groups().stream()
                .filter(group -> members.stream().anyMatch(row -> row.group()
                        .filter(own -> own.cohort() == group.cohort()).isEmpty())).toList();
        if (groups.isEmpty()) {
            throw CadreException.input(Messages.Choose_none);
        }
        var who = members.size() == 1 ? PersonName.show(members.get(0).person())
                : Numbers.count(members.size(), "", Messages.Choose_several); //$NON-NLS-1$
        var dialog = new RowDialog<>(shell, new RowDialog.Texts(Messages.Choose_title,
                NLS.bind(Messages.Choose_heading, who), Messages.Choose_explanation,
                IDialogConstants.OK_LABEL, List.of(Messages.Column_group, Messages.Column_people,
                        Messages.Column_facilitator)), groups, MoveToGroupHandler::cells);
        if (dialog.open() == Window.OK) {
            decide(program, Regroups.move(rows, dialog.choice().cohort()), shell);
        }
    }

    private static List<String> cells(GroupCard group) {
        return List.of(group.name(), NLS.bind(Messages.Choose_people, new Object[] { group.members().size(),
            group.size().least(), group.size().most() }), GroupRows.names(group.facilitators()));
    }
}
