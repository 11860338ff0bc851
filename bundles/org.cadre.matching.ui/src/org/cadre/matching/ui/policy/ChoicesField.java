/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.cadre.core.match.MatchCriterion;
import org.cadre.core.match.MatchSettings;
import org.cadre.matching.policy.ChoiceCondition;
import org.cadre.matching.policy.ChoiceRule;
import org.cadre.matching.policy.ChoiceTerm;
import org.cadre.matching.policy.Policy;
import org.cadre.matching.policy.Terms;
import org.cadre.matching.solve.Reach;
import org.cadre.matching.ui.Numbers;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The <i>k of n</i> rules of a policy: each with what it asks for, to edit, remove and add. */
final class ChoicesField implements PolicyField {

    @SuppressWarnings("nls")
    private static final List<String> EXAMPLE = List.of("certification", "grade-band", "travel");

    private final Terms terms;
    private final PolicyChange change;
    private final Runnable arrange;
    private final Composite list;
    private final Map<String, Label> reached = new HashMap<>();
    private List<ChoiceRule> shown;

    /**
     * @param parent has a grid of three columns
     * @param arrange is told when lines came or went
     */
    ChoicesField(Composite parent, Terms terms, PolicyChange change, Runnable arrange) {
        this.terms = terms;
        this.change = change;
        this.arrange = arrange;
        PolicyTexts.sentence(parent).setText(Messages.Policy_choicesText);
        list = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(PolicyTexts.COLUMNS).spacing(16, 8).applyTo(list);
        GridDataFactory.fillDefaults().grab(true, false).span(PolicyTexts.COLUMNS, 1).applyTo(list);
        var add = new Button(parent, SWT.PUSH);
        add.setText(Messages.Policy_choiceAdd);
        add.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> change.apply(this::added)));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).span(PolicyTexts.COLUMNS, 1)
                .applyTo(add);
    }

    @Override
    public void show(PolicySheet sheet) {
        var policy = sheet.policy();
        if (policy.choices().equals(shown)) {
            return;
        }
        shown = policy.choices();
        for (Control child : list.getChildren()) {
            child.dispose();
        }
        reached.clear();
        terms.rules(policy).stream().filter(ChoiceTerm.class::isInstance).map(ChoiceTerm.class::cast)
                .forEach(this::addLine);
        if (shown.isEmpty()) {
            PolicyTexts.sentence(list).setText(Messages.Policy_noChoices);
        }
        arrange.run();
    }

    private void addLine(ChoiceTerm term) {
        var choice = term.choice();
        PolicyTexts.name(list, choice.name());
        var buttons = new Composite(list, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).applyTo(buttons);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(buttons);
        button(buttons, Messages.Policy_choiceEdit, NLS.bind(Messages.Policy_choiceEditNamed, choice.name()),
                () -> change.apply(sheet -> edited(sheet, choice)));
        button(buttons, Messages.Policy_choiceRemove,
                NLS.bind(Messages.Policy_choiceRemoveNamed, choice.name()),
                () -> change.apply(sheet -> sheet.policy().withChoices(without(sheet.policy(), choice))));
        var block = PolicyTexts.block(list);
        PolicyTexts.explain(block, term);
        if (choice.isSoft()) {
            var label = new Label(block, SWT.WRAP);
            label.setText(NLS.bind(Messages.Policy_choiceSoft, Numbers.points(choice.penalty())));
            PolicyTexts.wrap(label);
        }
        reached.put(choice.id(), PolicyTexts.hidden(block));
    }

    @Override
    public void show(Reach reach) {
        reached.forEach((id, label) -> {
            var text = ReachTexts.of(reach, id, true);
            label.setText(text);
            label.setVisible(!text.isEmpty());
            ((GridData) label.getLayoutData()).exclude = text.isEmpty();
        });
        arrange.run();
    }

    private static void button(Composite parent, String text, String name, Runnable action) {
        var button = new Button(parent, SWT.PUSH);
        button.setText(text);
        button.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
    }

    private static List<ChoiceRule> without(Policy policy, ChoiceRule choice) {
        return policy.choices().stream().filter(other -> !other.equals(choice)).toList();
    }

    private Policy added(PolicySheet sheet) {
        var policy = sheet.policy();
        var known = terms.criteria().stream().map(MatchCriterion::id).toList();
        var example = EXAMPLE.stream().filter(known::contains)
                .map(id -> new ChoiceCondition(id, ChoiceCondition.PRESET_POINTS, MatchSettings.NONE))
                .toList();
        var rule = new ChoiceRule(newName(policy), Math.clamp(example.size() - 1, 1, 2), example, false, 0,
                ""); //$NON-NLS-1$
        var dialog = dialog(Messages.Choice_addTitle, rule, policy.choices());
        if (dialog.open() != Window.OK) {
            return policy;
        }
        var choices = new ArrayList<>(policy.choices());
        choices.add(dialog.rule());
        return policy.withChoices(choices);
    }

    private static String newName(Policy policy) {
        var taken = policy.choices().stream().map(ChoiceRule::name).toList();
        var name = Messages.Choice_newName;
        for (int number = 2; taken.contains(name); number++) {
            name = NLS.bind(Messages.Choice_newNameNumbered, number);
        }
        return name;
    }

    private Policy edited(PolicySheet sheet, ChoiceRule choice) {
        var policy = sheet.policy();
        var dialog = dialog(Messages.Choice_editTitle, choice, without(policy, choice));
        if (dialog.open() != Window.OK) {
            return policy;
        }
        return policy.withChoices(policy.choices().stream()
                .map(other -> other.equals(choice) ? dialog.rule() : other).toList());
    }

    private ChoiceDialog dialog(String title, ChoiceRule rule, List<ChoiceRule> others) {
        return new ChoiceDialog(list.getShell(), title, List.copyOf(terms.criteria()),
                new ChoiceDraft(rule, others.stream().map(ChoiceRule::name).toList()));
    }

    @Override
    public void flush() {
        // the dialog takes over what is entered
    }
}
