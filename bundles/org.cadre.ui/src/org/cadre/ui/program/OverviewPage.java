/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.program;

import static org.cadre.model.CadrePackage.Literals.*;

import java.util.List;

import org.cadre.core.journal.TypedText;
import org.cadre.ui.Elements;
import org.cadre.ui.Messages;
import org.cadre.ui.Unsaved;
import org.cadre.ui.form.Form;
import org.cadre.ui.form.FormBody;
import org.cadre.ui.roles.SessionEdits;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** Says what needs the coordinator today, in numbers how the program stands, and what it is. */
public final class OverviewPage implements ProgramPage, Unsaved {

    private ProgramPageSite site;
    private FormBody body;
    private Form form;
    private Composite needs;
    private Composite figures;
    private Object shown;

    @Override
    public void create(Composite parent, ProgramPageSite pageSite) {
        site = pageSite;
        body = new FormBody(parent);
        needs = body.section(Messages.Overview_needs);
        figures = new Composite(body.section(Messages.Overview_numbers), SWT.NONE);
        figures.setLayout(RowLayoutFactory.fillDefaults().spacing(24).wrap(true).create());
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(figures);
        form = new Form(site::program, new SessionEdits(site::session));
        createProgram(body.section(Messages.Overview_program));
        createAims(body.section(Messages.Overview_aims));
    }

    @Override
    public void refresh() {
        form.show();
        body.setTitle(site.editorSite().getService(Elements.class).label(site.program()), subtitle());
        var board = site.editorSite().getService(AttentionBoard.class);
        var lines = board.needs(site.program(), site.session());
        var numbers = board.figures(site.program(), site.session());
        var present = List.of(lines, numbers);
        if (!present.equals(shown)) {
            shown = present;
            clear(needs);
            clear(figures);
            lines.forEach(this::addLine);
            numbers.forEach(this::addFigure);
            if (lines.isEmpty()) {
                GridDataFactory.fillDefaults().span(2, 1).applyTo(label(needs, Messages.Overview_nothing));
            }
            body.arrange();
        }
    }

    @Override
    public void setFocus() {
        needs.setFocus();
    }

    @Override
    public List<TypedText> typed() {
        return form.typed();
    }

    @Override
    public boolean isTyping() {
        return form.isTyping();
    }

    @Override
    public void flush() {
        form.flush();
    }

    private void createProgram(Composite section) {
        form.text(section, PROGRAM__NAME, Messages.Program_name);
        form.area(section, PROGRAM__PURPOSE, Messages.Program_purpose);
        form.text(section, DATED__START, Messages.Dated_start).setMessage(Messages.Form_dateHint);
        form.text(section, DATED__END, Messages.Dated_end).setMessage(Messages.Dated_endHint);
    }

    private void createAims(Composite section) {
        form.text(section, PROGRAM__STANDARDS, Messages.Program_standards).setMessage(Messages.Form_listHint);
        form.text(section, PROGRAM__IMPROVEMENT_GOALS, Messages.Program_improvementGoals)
                .setMessage(Messages.Form_listHint);
    }

    private String subtitle() {
        var purpose = site.program().getPurpose();
        return purpose == null ? "" : purpose; //$NON-NLS-1$
    }

    private void addLine(Attention.Line line) {
        var text = label(needs, line.text());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(0, SWT.DEFAULT).applyTo(text);
        var button = new Button(needs, SWT.PUSH);
        button.setText(line.action());
        button.setToolTipText(line.text());
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> site.turnTo(line.pageId())));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(button);
    }

    private void addFigure(Attention.Figure figure) {
        var line = new Composite(figures, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(line);
        var number = new Link(line, SWT.NONE);
        number.setFont(JFaceResources.getHeaderFont());
        number.setText("<a>" + figure.value() + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$
        number.setToolTipText(figure.label());
        number.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> site.turnTo(figure.pageId())));
        label(line, figure.label());
    }

    private static Label label(Composite parent, String text) {
        var label = new Label(parent, SWT.WRAP);
        label.setText(text);
        return label;
    }

    private static void clear(Composite composite) {
        for (Control child : composite.getChildren()) {
            child.dispose();
        }
    }
}
