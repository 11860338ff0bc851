/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.page;

import org.cadre.matching.ui.command.StudioJobs;
import org.cadre.matching.ui.state.Rulings;
import org.cadre.ui.program.ProgramPageSite;
import org.cadre.ui.table.DataTable;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;

/**
 * Decides by drag and drop: a pair on a pair swaps, a mentee on a mentor goes there. Each has a command that
 * does the same by keyboard.
 */
final class RowDrag {

    private static final Transfer[] ROWS = { LocalSelectionTransfer.getTransfer() };

    private final ProgramPageSite site;

    RowDrag(ProgramPageSite site) {
        this.site = site;
    }

    /** Lets the rows of a table be dragged. */
    void from(DataTable<?> table) {
        table.viewer().addDragSupport(DND.DROP_MOVE, ROWS, new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                event.doit = table.selection().size() == 1;
                LocalSelectionTransfer.getTransfer().setSelection(table.viewer().getStructuredSelection());
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                LocalSelectionTransfer.getTransfer().setSelection(null);
            }
        });
    }

    /** Lets rows be dropped on those of a table. */
    void onto(DataTable<?> table) {
        table.viewer().addDropSupport(DND.DROP_MOVE, ROWS, new ViewerDropAdapter(table.viewer()) {
            {
                setFeedbackEnabled(false);
            }

            @Override
            public boolean validateDrop(Object target, int operation, TransferData type) {
                return Rulings.drop(dragged(), target).isPresent();
            }

            @Override
            public boolean performDrop(Object data) {
                var ruling = Rulings.drop(dragged(), getCurrentTarget());
                ruling.ifPresent(r ->
                        site.editorSite().getService(StudioJobs.class).decide(site.program(), r));
                return ruling.isPresent();
            }
        });
    }

    /** Lets a dragged row wait over a tab until that one opens. */
    void over(CTabFolder folder) {
        var target = new DropTarget(folder, DND.DROP_MOVE);
        target.setTransfer(ROWS);
        target.addDropListener(new DropTargetAdapter() {
            @Override
            public void dragOver(DropTargetEvent event) {
                event.detail = DND.DROP_NONE;
                var tab = folder.getItem(folder.toControl(event.x, event.y));
                if (tab != null && tab != folder.getSelection()) {
                    folder.setSelection(tab);
                    folder.notifyListeners(org.eclipse.swt.SWT.Selection,
                            new org.eclipse.swt.widgets.Event());
                }
            }
        });
    }

    private static Object dragged() {
        return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection rows
                ? rows.getFirstElement() : null;
    }
}
