/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.groups;

import java.util.List;

import org.cadre.ui.program.ProgramPageSite;
import org.cadre.ui.table.DataTable;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;

/** Decides by drag and drop. Each drop has a command that does the same by keyboard. */
final class GroupDrag {

    private static final Transfer[] ROWS = { LocalSelectionTransfer.getTransfer() };

    private final ProgramPageSite site;

    GroupDrag(ProgramPageSite site) {
        this.site = site;
    }

    /** Lets rows of a table be dragged, and others be dropped on them. */
    void add(DataTable<?> table) {
        table.viewer().addDragSupport(DND.DROP_MOVE, ROWS, new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                event.doit = !table.selection().isEmpty();
                LocalSelectionTransfer.getTransfer().setSelection(table.viewer().getStructuredSelection());
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                LocalSelectionTransfer.getTransfer().setSelection(null);
            }
        });
        table.viewer().addDropSupport(DND.DROP_MOVE, ROWS, new ViewerDropAdapter(table.viewer()) {
            {
                setFeedbackEnabled(false);
            }

            @Override
            public boolean validateDrop(Object target, int operation, TransferData type) {
                return Regroups.drop(dragged(), target).isPresent();
            }

            @Override
            public boolean performDrop(Object data) {
                var decision = Regroups.drop(dragged(), getCurrentTarget());
                decision.ifPresent(d -> site.editorSite().getService(GroupJobs.class)
                        .decide(site.program(), d, new Insisting(site.editorSite().getShell())));
                return decision.isPresent();
            }
        });
    }

    private static List<?> dragged() {
        return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection rows
                ? rows.toList() : List.of();
    }
}
