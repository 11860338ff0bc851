/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.cadre.core.CadreException;
import org.cadre.scheduling.desk.RulesDesk;
import org.cadre.scheduling.model.SchedulingPackage.Literals;
import org.cadre.scheduling.ui.setup.Topic;
import org.cadre.ui.editor.Later;
import org.cadre.ui.program.ProgramPageSite;
import org.cadre.ui.roles.Rights;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** What things cost and what nobody is asked to do, with what each rule means beside it. */
public final class RulesTopic implements Topic {

    private static final int PAUSE = 700;
    private static final int LEAST_WIDTH = 420;
    private static final int INCREMENT = 24;

    private final List<RuleField> fields = new ArrayList<>();
    private ProgramPageSite site;
    private ScrolledComposite scroller;
    private Composite body;
    private Label sentence;
    private Button reset;
    private Later later;

    @Override
    public String name() {
        return Messages.Rules_topic;
    }

    @Override
    public Control create(Composite parent, ProgramPageSite pageSite) {
        site = pageSite;
        var root = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 8).applyTo(root);
        sentence = new Label(root, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(1, SWT.DEFAULT)
                .applyTo(sentence);
        reset = new Button(root, SWT.PUSH);
        reset.setText(Messages.Rules_reset);
        reset.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> reset()));
        later = new Later(root, PAUSE, this::keep);
        scroller = new ScrolledComposite(root, SWT.V_SCROLL | SWT.H_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.getVerticalBar().setIncrement(INCREMENT);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(scroller);
        body = new Composite(scroller, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(16, 8).extendedMargins(0, 8, 0, 8)
                .applyTo(body);
        var preset = desk().preset();
        group(Messages.Rules_costs, Rule.costs(), preset);
        group(Messages.Rules_limits, Rule.limits(), preset);
        group(Messages.Rules_hours, Rule.hours(), preset);
        scroller.setContent(body);
        scroller.addListener(SWT.Resize, event -> arrange());
        return root;
    }

    private void group(String heading, List<Rule> rules, Map<String, Map<String, Object>> preset) {
        var label = new Label(body, SWT.NONE);
        label.setText(heading);
        label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().span(3, 1).indent(0, 8).applyTo(label);
        rules.forEach(rule -> fields.add(new RuleField(body, rule, preset.get(rule.group()).get(rule.name()),
                later::request)));
    }

    private void arrange() {
        int width = Math.max(LEAST_WIDTH, scroller.getClientArea().width);
        scroller.setMinSize(LEAST_WIDTH, body.computeSize(width, SWT.DEFAULT).y);
    }

    @Override
    public void refresh() throws CadreException {
        var work = site.session().work();
        boolean writable = Rights.in(site.session()).writes(Literals.PROGRAM_RULES);
        var values = desk().of(work, site.program());
        fields.forEach(field -> field.show(values, writable));
        boolean preset = desk().isPreset(work, site.program());
        reset.setEnabled(writable && !preset);
        say(preset ? Messages.Rules_isPreset : Messages.Rules_isOwn);
    }

    @Override
    public void setFocus() {
        fields.getFirst().setFocus();
    }

    /** Makes one step of what was typed; what cannot be is said and stays in its field. */
    private void keep() {
        try {
            var values = desk().of(site.session().work(), site.program());
            for (var field : fields) {
                field.read(values);
            }
            desk().set(site.session(), site.program(), values);
            fields.forEach(RuleField::kept);
        } catch (CadreException e) {
            say(e.getMessage());
        }
    }

    private void reset() {
        try {
            fields.forEach(RuleField::kept);
            desk().reset(site.session(), site.program());
        } catch (CadreException e) {
            say(e.getMessage());
        }
    }

    private void say(String text) {
        sentence.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        sentence.getParent().layout();
    }

    private RulesDesk desk() {
        return site.editorSite().getService(RulesDesk.class);
    }
}
