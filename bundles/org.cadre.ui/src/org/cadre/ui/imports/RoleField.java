/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.imports;

import java.util.List;

import org.cadre.model.ParticipantRole;
import org.cadre.ui.Messages;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Asks in which role everybody on a sheet signs up, where no column says it. */
final class RoleField {

    /** As they stand in the combo box, after the absence of a decision. */
    private static final List<ParticipantRole> ROLES = List.of(
            ParticipantRole.MENTOR, ParticipantRole.MENTEE);

    private final Combo combo;
    private MappingModel model;

    RoleField(Composite parent, Runnable changed) {
        var line = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(line);
        new Label(line, SWT.NONE).setText(Messages.Mapping_role);
        combo = new Combo(line, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.setItems(Messages.Mapping_roleByColumn, Messages.Mapping_roleMentor,
                Messages.Mapping_roleMentee);
        combo.addListener(SWT.Selection, event -> {
            model.setDefaultRole(role(combo.getSelectionIndex()));
            changed.run();
        });
    }

    private static ParticipantRole role(int place) {
        return place == 0 ? null : ROLES.get(place - 1);
    }

    /** Shows the role that the model has, or that a column decides. */
    void show(MappingModel shown) {
        model = shown;
        var decided = model.defaultRole();
        combo.select(decided == null ? 0 : ROLES.indexOf(decided) + 1);
        combo.setEnabled(!model.hasRoleColumn());
    }
}
