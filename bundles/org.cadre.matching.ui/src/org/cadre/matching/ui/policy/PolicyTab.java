/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.ui.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.cadre.core.CadreException;
import org.cadre.core.store.Counterparts;
import org.cadre.core.store.Roots;
import org.cadre.core.task.Task;
import org.cadre.matching.policy.Policies;
import org.cadre.matching.policy.Policy;
import org.cadre.matching.policy.Terms;
import org.cadre.matching.run.ProgramPolicies;
import org.cadre.matching.solve.Matcher;
import org.cadre.matching.solve.Reach;
import org.cadre.matching.ui.beside.SavedCopy;
import org.cadre.ui.Errors;
import org.cadre.ui.editor.Today;
import org.cadre.ui.form.FormBody;
import org.cadre.ui.program.ProgramPageSite;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** The rules and weights by which the program's next match is made, to read and to change. */
public final class PolicyTab {

    private static final int POINT = 100;
    private static final int MOST_ATTRIBUTES = 12;

    private final ProgramPageSite site;
    private final Composite root;
    private final FormBody body;
    /** Says why a policy cannot be used. */
    private final Label description;
    private final List<PolicyField> fields = new ArrayList<>();
    private FairnessFields fairness;
    private final ReachField together;
    private final ReachCount count;
    private boolean refreshing;
    private boolean unarranged;
    private Optional<PolicySheet> shown = Optional.empty();

    /** Creates the sheet for the program of that page. */
    public PolicyTab(Composite parent, ProgramPageSite site) {
        this.site = site;
        root = new Composite(parent, SWT.NONE);
        root.setLayout(new FillLayout());
        body = new FormBody(root);
        var about = section(Messages.Policy_about);
        description = PolicyTexts.sentence(about);
        Lines.show(List.of(description), false);
        fields.add(new WordsField(about, Messages.Policy_name, 1, Policy::name,
                (policy, words) -> policy.change().name(words).build(), this::change));
        fields.add(new WordsField(about, Messages.Policy_description, 5, Policy::description,
                (policy, words) -> policy.change().description(words).build(), this::change));
        new PolicyActions(about, service(Policies.class), this::policy, this::keep, errors());
        addAims();
        var sheet = PolicySheet.of(service(Policies.class).preset(), service(Policies.class).preset(),
                terms());
        var criteria = section(Messages.Policy_criteria);
        sheet.criteria().forEach(line -> fields.add(
                new CriterionField(criteria, line, this::change, this::arrange)));
        var rules = section(Messages.Policy_rules);
        together = new ReachField(rules);
        fields.add(together);
        sheet.rules().forEach(line -> fields.add(new RuleField(rules, line, this::change, this::arrange)));
        fields.add(new ChoicesField(section(Messages.Policy_choices), terms(), this::change, this::arrange));
        addGroups();
        count = new ReachCount(root, this::reach, this::show, together::say);
    }

    private void addAims() {
        var aims = section(Messages.Policy_aims);
        fields.add(new AimField(aims, this::change));
        fields.add(new UnmatchedField(aims, this::change));
        fields.add(new AmountField(aims, Messages.Policy_keep, Messages.Policy_keepText,
                Policy.MOST_KEEP_BONUS / POINT, policy -> policy.keepBonus() / POINT,
                (policy, points) -> policy.withKeepBonus(points * POINT), this::change));
    }

    private void addGroups() {
        fields.addAll(CaseloadFields.in(section(Messages.Policy_caseloads), this::change));
        fields.addAll(WaitingFields.in(section(Messages.Policy_waiting), this::change));
        fairness = new FairnessFields(section(Messages.Policy_fairness), this::change, this::arrange);
        fields.add(fairness);
    }

    /** Arranges now, or once when all fields show what they should. */
    private void arrange() {
        unarranged = true;
        if (!refreshing) {
            body.arrange();
            unarranged = false;
        }
    }

    private Composite section(String heading) {
        var section = body.wideSection(heading);
        GridLayoutFactory.fillDefaults().numColumns(PolicyTexts.COLUMNS).spacing(16, 8).extendedMargins(8,
                0, 0, 0)
                .applyTo(section);
        return section;
    }

    /** The whole of it. */
    public Control control() {
        return root;
    }

    /** Shows the present policy of the program. */
    public void refresh() {
        try {
            var policy = service(ProgramPolicies.class).of(site.session().work(), site.program());
            var sheet = PolicySheet.of(policy, service(Policies.class).preset(), terms());
            shown = Optional.of(sheet);
            count.changed();
            fairness.offer(schoolAttributes());
            say(policy.name(), ""); //$NON-NLS-1$
            show(sheet);
        } catch (CadreException e) {
            shown = Optional.empty();
            count.cancel();
            say(Messages.Policy_unusable, e.getMessage());
        }
    }

    /** Counts among the people who are saved; null, and says why, if that is not possible. */
    private Task<Reach> reach() {
        try {
            var matcher = service(Matcher.class);
            var program = site.program();
            var policy = policy();
            var today = Today.in(site.session());
            return service(SavedCopy.class).task(site.session(),
                    work -> matcher.reach(work, new Counterparts(work).of(program), policy, today));
        } catch (CadreException e) {
            together.say(e.getMessage());
            return null;
        }
    }

    /** Counts anew when the tab comes to the front, where nothing was counted behind it. */
    public void cameToFront() {
        count.changed();
    }

    private void show(PolicySheet sheet) {
        together(() -> fields.forEach(field -> field.show(sheet)));
    }

    private void show(Reach reach) {
        together(() -> fields.forEach(field -> field.show(reach)));
    }

    /** Lets many fields change and arranges once. */
    private void together(Runnable change) {
        refreshing = true;
        change.run();
        refreshing = false;
        if (unarranged) {
            arrange();
        }
    }

    private List<String> schoolAttributes() throws CadreException {
        return site.session().work().load(Roots.SCHOOLS).stream()
                .flatMap(school -> school.getAttributes().stream()).distinct().sorted().limit(MOST_ATTRIBUTES)
                .toList();
    }

    private void say(String title, String text) {
        body.setTitle(title, ""); //$NON-NLS-1$
        if (!description.getText().equals(text)) {
            description.setText(text);
            Lines.show(List.of(description), !text.isEmpty());
            body.arrange();
        }
    }

    /** Makes an edit of what was entered. */
    public void flush() {
        fields.forEach(PolicyField::flush);
    }

    private Policy policy() {
        return shown.map(PolicySheet::policy).orElseGet(service(Policies.class)::preset);
    }

    private void change(Function<PolicySheet, Policy> change) {
        shown.map(change).ifPresent(this::keep);
    }

    private void keep(Policy policy) {
        try {
            service(ProgramPolicies.class).set(site.session(), site.program(), policy);
        } catch (CadreException e) {
            errors().show(e.getStatus());
        }
    }

    private Terms terms() {
        return service(Terms.class);
    }

    private Errors errors() {
        return service(Errors.class);
    }

    private <S> S service(Class<S> type) {
        return site.editorSite().getService(type);
    }
}
