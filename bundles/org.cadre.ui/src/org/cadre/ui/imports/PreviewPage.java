/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.imports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.cadre.core.CadreException;
import org.cadre.ui.Messages;
import org.cadre.ui.TaskRunner;
import org.cadre.ui.table.DataTable;
import org.cadre.ui.wizards.Choosers;
import org.cadre.ui.wizards.FileKind;
import org.cadre.ui.wizards.FormPage;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;

/** Shows what an import would do, before it does it. */
public final class PreviewPage extends FormPage {

    private static final int WIDTH = 780;
    private static final int HEIGHT = 240;

    private final Supplier<PreviewModel> previews;
    private final List<DataTable<?>> tables = new ArrayList<>();
    private Label headline;
    private Label notes;
    private TabFolder folder;
    private Label explanation;
    private Button save;
    private PreviewModel shown;

    /** Creates a page that shows, whenever it is turned to, what there is to preview then. */
    public PreviewPage(Supplier<PreviewModel> previews, TaskRunner tasks) {
        super("preview", Messages.Preview_title, Messages.Preview_ready, tasks); //$NON-NLS-1$
        this.previews = previews;
    }

    @Override
    public void createControl(Composite parent) {
        var page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(8, 8).spacing(8, 8).numColumns(1).applyTo(page);
        initializeDialogUnits(page);
        headline = line(page);
        headline.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        notes = line(page);
        folder = new TabFolder(page, SWT.TOP);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(folder);
        folder.addListener(SWT.Selection, event -> explanation.setText("")); //$NON-NLS-1$
        addFoot(page);
        setControl(page);
    }

    @Override
    public void setVisible(boolean visible) {
        if (visible && previews.get() != shown) {
            show(previews.get());
        }
        super.setVisible(visible);
        if (visible) {
            folder.setFocus();
        }
    }

    /** The tables, in the order of the tabs. */
    List<DataTable<?>> tables() {
        return tables;
    }

    private void show(PreviewModel preview) {
        shown = preview;
        headline.setText(preview.headline());
        notes.setText(String.join("\n", preview.notes())); //$NON-NLS-1$
        Notes.show(notes, !preview.notes().isEmpty());
        for (var item : folder.getItems()) {
            item.getControl().dispose();
            item.dispose();
        }
        tables.clear();
        preview.tabs().forEach(this::addTab);
        folder.setSelection(preview.firstTab());
        save.setEnabled(preview.hasRejections());
        folder.getParent().layout(true, true);
        show(preview.verdict());
    }

    private <T> void addTab(PreviewTab<T> tab) {
        var item = new TabItem(folder, SWT.NONE);
        item.setText(tab.title());
        var table = new DataTable<T>(folder, tab.id(), SWT.MULTI, tab.columns());
        table.setEmptyText(tab.whenEmpty());
        table.setRows(tab.rows());
        table.viewer().addSelectionChangedListener(event -> explanation.setText(
                table.selection().stream().findFirst().map(tab.explanation()).orElse(""))); //$NON-NLS-1$
        item.setControl(table.control());
        tables.add(table);
    }

    private void addFoot(Composite page) {
        var foot = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(foot);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(foot);
        explanation = line(foot);
        GridDataFactory.fillDefaults().grab(true, false).hint(400, convertHeightInCharsToPixels(2))
                .applyTo(explanation);
        save = new Button(foot, SWT.PUSH);
        save.setText(Messages.Rejects_save);
        save.addListener(SWT.Selection, event -> saveRejected());
    }

    private void saveRejected() {
        var file = Choosers.saveFile(getShell(), Messages.Rejects_title, FileKind.CSV, Messages.Rejects_name);
        file.flatMap(path -> run(monitor -> write(path)))
                .ifPresent(path -> setMessage(NLS.bind(Messages.Rejects_saved, path), INFORMATION));
    }

    private Path write(Path file) throws CadreException {
        shown.preview().writeRejects(file);
        return file;
    }

    private static Label line(Composite page) {
        var label = new Label(page, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(400, SWT.DEFAULT).applyTo(label);
        return label;
    }
}
