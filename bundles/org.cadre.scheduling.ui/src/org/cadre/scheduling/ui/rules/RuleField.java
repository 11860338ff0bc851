/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.rules;

import java.util.Map;

import org.cadre.core.CadreException;
import org.cadre.scheduling.desk.TimeText;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The field of one rule, with its name before it and what it means behind it. */
final class RuleField {

    private static final int WIDTH = 64;
    private static final int TEXT_WIDTH = 200;

    private final Rule rule;
    private final Text text;
    private final Button flag;
    private boolean typed;
    private boolean showing;

    /** @param changed is called when the user changed it */
    RuleField(Composite parent, Rule rule, Object preset, Runnable changed) {
        this.rule = rule;
        var name = new Label(parent, SWT.NONE);
        name.setText(rule.label());
        top(name);
        var line = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(line);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(line);
        flag = rule.kind() == Rule.Kind.FLAG ? flag(line, changed) : null;
        text = rule.kind() == Rule.Kind.FLAG ? null : text(line, changed);
        if (text != null) {
            new Label(line, SWT.NONE).setText(rule.unit());
        }
        var meaning = new Label(parent, SWT.WRAP);
        meaning.setText(rule.explanation(preset).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).indent(0, 4)
                .applyTo(meaning);
    }

    private Button flag(Composite line, Runnable changed) {
        var button = new Button(line, SWT.CHECK);
        button.setText(Messages.Rules_yes);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            typed = true;
            changed.run();
        }));
        return button;
    }

    private Text text(Composite line, Runnable changed) {
        var field = new Text(line, SWT.BORDER | (rule.kind() == Rule.Kind.TIME ? SWT.LEAD : SWT.TRAIL));
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(field);
        field.addModifyListener(event -> {
            if (!showing) {
                typed = true;
                changed.run();
            }
        });
        return field;
    }

    private static void top(Label label) {
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 4).applyTo(label);
    }

    /** Shows the present value, unless the user is typing another one. */
    void show(Map<String, Map<String, Object>> values, boolean writable) {
        var value = values.get(rule.group()).get(rule.name());
        control().setEnabled(writable);
        if (typed) {
            return;
        }
        showing = true;
        if (flag != null) {
            flag.setSelection(Boolean.TRUE.equals(value));
        } else if (!text.getText().equals(shown(value))) {
            text.setText(shown(value));
        }
        showing = false;
    }

    private static String shown(Object value) {
        return value == null ? "" : value.toString(); //$NON-NLS-1$
    }

    /** Puts what was typed among the values. */
    void read(Map<String, Map<String, Object>> values) throws CadreException {
        if (!typed) {
            return;
        }
        var group = values.get(rule.group());
        var said = flag == null ? text.getText().strip() : ""; //$NON-NLS-1$
        switch (rule.kind()) {
            case FLAG -> group.put(rule.name(), flag.getSelection());
            case TIME -> group.put(rule.name(), TimeText.read(said).map(Object::toString)
                    .orElseThrow(() -> CadreException.input(NLS.bind(Messages.Rules_noTime, rule.label(),
                            said))));
            case NUMBER -> group.put(rule.name(), number(said));
            case LIMIT -> {
                group.remove(rule.name());
                if (!said.isEmpty()) {
                    group.put(rule.name(), number(said));
                }
            }
        }
    }

    private long number(String said) throws CadreException {
        try {
            return Long.parseLong(said);
        } catch (NumberFormatException e) {
            throw CadreException.input(NLS.bind(Messages.Rules_noNumber, rule.label(), said));
        }
    }

    /** What was typed is a rule now. */
    void kept() {
        typed = false;
    }

    void setFocus() {
        control().setFocus();
    }

    private Control control() {
        return flag == null ? text : flag;
    }
}
