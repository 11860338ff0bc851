/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.problems;

import java.util.Comparator;
import java.util.List;

import org.cadre.core.check.Finding;
import org.cadre.model.CadrePackage;
import org.cadre.ui.Elements;
import org.cadre.ui.Icons;
import org.cadre.ui.Messages;
import org.cadre.ui.OpenDatabase;
import org.cadre.ui.list.MappedSelection;
import org.cadre.ui.roles.ReadersLine;
import org.cadre.ui.roles.Rights;
import org.cadre.ui.table.Column;
import org.cadre.ui.table.DataTable;
import org.cadre.ui.table.Filtered;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** Lists what the checks found; a double click opens what a problem is about, the context menu offers its repair. */
public final class ProblemsView extends ViewPart implements Filtered {

    /** Id of the view. */
    public static final String ID = "org.cadre.ui.problems"; //$NON-NLS-1$

    private DataTable<Finding> table;
    private ReadersLine readers;
    private Runnable subscription = () -> { };

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        table = new DataTable<>(parent, ID, SWT.MULTI, columns());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        readers = ReadersLine.atBottom(parent);
        table.identifyBy(finding -> finding.rule() + finding.text());
        table.onOpen(finding -> finding.subject().ifPresent(subject -> elements().open(subject)));
        getSite().setSelectionProvider(new MappedSelection(table.viewer(), finding -> finding));
        table.onMenu(this::fillMenu);
        subscription = finder().onChange(this::refresh);
        refresh();
    }

    @Override
    public void focusFilter() {
        table.focusFilter();
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }

    @Override
    public void dispose() {
        subscription.run();
        super.dispose();
    }

    @SuppressWarnings("nls")
    private List<Column<Finding>> columns() {
        return List.of(
                Column.text("text", Messages.Problems_text, 60, Finding::text).withIcon(this::icon)
                        .orderedBy(Comparator.comparing(Finding::severity).reversed()),
                Column.text("subject", Messages.Problems_subject, 20,
                        finding -> finding.subject().map(elements()::label).orElse("")),
                Column.text("severity", Messages.Problems_severity, 10, ProblemsView::severity),
                Column.text("source", Messages.Problems_source, 20, Finding::source).hidden(),
                Column.text("fix", Messages.Problems_fix, 20, finding -> finding.fix().map(Finding.Fix::label).orElse("")));
    }

    private Image icon(Finding finding) {
        return getSite().getService(Icons.class).get(switch (finding.severity()) {
            case ERROR -> Icons.ERROR;
            case WARNING -> Icons.WARNING;
            case INFO -> Icons.INFO;
        });
    }

    private static String severity(Finding finding) {
        return switch (finding.severity()) {
            case ERROR -> Messages.Problems_error;
            case WARNING -> Messages.Problems_warning;
            case INFO -> Messages.Problems_info;
        };
    }

    private void refresh() {
        var findings = finder().findings();
        readers.showShort(database().session(), CadrePackage.Literals.EDUCATOR);
        table.setRows(findings.orElse(List.of()));
        table.setEmptyText(database().session().isEmpty() ? Messages.Problems_closed
                : findings.isEmpty() ? Messages.Problems_checking : seesWhole() ? Messages.Problems_none
                : Messages.Problems_hidden);
        setPartName(findings.filter(found -> !found.isEmpty())
                .map(found -> NLS.bind(Messages.Problems_titleCount, found.size())).orElse(Messages.Problems_title));
    }

    private boolean seesWhole() {
        return database().session().map(Rights::in).filter(Rights::seesPeopleWhole).isPresent();
    }

    private void fillMenu(IMenuManager menu) {
        table.selection().stream().filter(finding -> finding.fix().isPresent()).limit(1)
                .forEach(finding -> menu.add(repair(finding)));
    }

    private Action repair(Finding finding) {
        var fix = finding.fix().orElseThrow();
        return new Action(fix.label(), getSite().getService(Icons.class).descriptor("fix")) { //$NON-NLS-1$
            @Override
            public void run() {
                database().session().ifPresent(session -> session.edit(fix.label(), fix.change()));
            }
        };
    }

    private ProblemFinder finder() {
        return getSite().getService(ProblemFinder.class);
    }

    private OpenDatabase database() {
        return getSite().getService(OpenDatabase.class);
    }

    private Elements elements() {
        return getSite().getService(Elements.class);
    }
}
