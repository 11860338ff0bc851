/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.cohorts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.cadre.core.people.PersonName;
import org.cadre.core.text.Folding;
import org.cadre.model.Educator;
import org.cadre.model.Mentorship;
import org.cadre.scheduling.desk.CohortMembers;
import org.cadre.scheduling.ui.form.Fields;
import org.cadre.scheduling.ui.form.People;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Pairs and people with a box each, found by name. */
final class MembersField {

    private static final int HEIGHT = 170;

    private final Fields form;
    private final List<Mentorship> pairs;
    private final List<Educator> people;
    private final People everybody;
    private final Set<Object> chosen = new HashSet<>();
    private Table table;
    private Button all;
    private Text find;

    MembersField(Fields form, CohortMembers candidates, CohortMembers present, People everybody) {
        this.form = form;
        this.everybody = everybody;
        pairs = candidates.pairs().stream().sorted((one, other) -> name(one).compareTo(name(other))).toList();
        people = new ArrayList<>(candidates.people());
        chosen.addAll(present.pairs());
        chosen.addAll(present.people());
        create();
        show();
    }

    private void create() {
        var label = new Label(form.grid(), SWT.NONE);
        label.setText(Messages.Cohorts_members);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 4).applyTo(label);
        var area = new Composite(form.grid(), SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).hint(1, SWT.DEFAULT).applyTo(area);
        find = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        find.setMessage(Messages.Cohorts_find);
        find.addModifyListener(event -> show());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(find);
        table = new Table(area, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL);
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            if (event.detail == SWT.CHECK) {
                take((TableItem) event.item);
            }
        }));
        GridDataFactory.fillDefaults().grab(true, true).hint(1, HEIGHT).applyTo(table);
        createButtons(area);
    }

    private void createButtons(Composite area) {
        var line = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        all = new Button(line, SWT.CHECK);
        all.setText(Messages.Cohorts_all);
        all.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> takeAll()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(all);
        var others = new Button(line, SWT.PUSH);
        others.setText(Messages.Cohorts_others);
        others.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> addOthers()));
    }

    private void addOthers() {
        var picked = everybody.pick(form, Messages.Cohorts_othersTitle);
        picked.stream().filter(one -> !people.contains(one)).forEach(people::add);
        chosen.addAll(picked);
        if (!picked.isEmpty()) {
            find.setText(""); //$NON-NLS-1$
            show();
            form.changed();
        }
    }

    private void takeAll() {
        for (var item : table.getItems()) {
            item.setChecked(all.getSelection());
            keep(item);
        }
        form.changed();
    }

    private void take(TableItem item) {
        keep(item);
        all.setSelection(isAll());
        form.changed();
    }

    private void keep(TableItem item) {
        if (item.getChecked()) {
            chosen.add(item.getData());
        } else {
            chosen.remove(item.getData());
        }
    }

    private boolean isAll() {
        return table.getItemCount() > 0 && Stream.of(table.getItems()).allMatch(TableItem::getChecked);
    }

    private void show() {
        var sought = Folding.fold(find.getText());
        var shown = new ArrayList<Object>(pairs);
        shown.addAll(people);
        table.setRedraw(false);
        table.removeAll();
        shown.stream().filter(one -> Folding.fold(name(one)).contains(sought)).forEach(one -> {
            var item = new TableItem(table, SWT.NONE);
            item.setText(name(one));
            item.setData(one);
            item.setChecked(chosen.contains(one));
        });
        table.setRedraw(true);
        all.setSelection(isAll());
    }

    private static String name(Object one) {
        return one instanceof Mentorship pair
                ? NLS.bind(Messages.Cohorts_pair, PersonName.show(pair.getMentor()),
                        PersonName.show(pair.getMentee()))
                : PersonName.show((Educator) one);
    }

    /** Who is chosen, also of those that are not shown. */
    CohortMembers chosen() {
        return new CohortMembers(pairs.stream().filter(chosen::contains).toList(), List.of())
                .with(people.stream().filter(chosen::contains).toList());
    }
}
