/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.imports;

import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.store.Roots;
import org.cadre.model.School;
import org.cadre.scheduling.intake.CalendarIntake;
import org.cadre.ui.imports.ImportServices;
import org.cadre.ui.imports.PendingImport;
import org.cadre.ui.wizards.Choosers;
import org.cadre.ui.wizards.FileKind;
import org.cadre.ui.wizards.FormPage;
import org.cadre.ui.wizards.PathField;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks for the file or folder with calendars, and of a calendar file what it is about. */
final class CalendarSourcePage extends FormPage {

    private static final int WIDTH = 360;

    private final CalendarIntake intake;
    private final PendingImport pending;
    private final ImportServices services;
    private PathField path;
    private Button busy;
    private Text person;
    private Button holidays;
    private Combo school;

    CalendarSourcePage(CalendarIntake intake, PendingImport pending, ImportServices services) {
        super("source", Messages.Source_title, Messages.Source_choose, services.tasks()); //$NON-NLS-1$
        this.intake = intake;
        this.pending = pending;
        this.services = services;
    }

    @Override
    public void createControl(Composite parent) {
        var page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(8, 8).spacing(8, 8).numColumns(2).applyTo(page);
        path = new PathField(page, Messages.Source_path, typed -> check()).withHint(Messages.Source_pathHint)
                .withButton(Messages.Source_file,
                        () -> Choosers.openFile(getShell(), getTitle(), FileKind.CALENDAR))
                .withButton(Messages.Source_folder,
                        () -> Choosers.folder(getShell(), getTitle(), path.path()));
        var label = new Label(page, SWT.NONE);
        label.setText(Messages.Source_about);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).indent(0, 4).applyTo(label);
        addChoice(page);
        note(page, Messages.Source_tables);
        note(page, Messages.Source_private);
        setControl(page);
        check();
    }

    private void addChoice(Composite page) {
        var group = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).applyTo(group);
        grab(group);
        busy = radio(group, Messages.Source_busy);
        person = new Text(group, SWT.SINGLE | SWT.BORDER);
        person.setMessage(Messages.Source_staffId);
        person.addListener(SWT.Modify, event -> check());
        grab(person);
        holidays = radio(group, Messages.Source_holidays);
        school = new Combo(group, SWT.DROP_DOWN | SWT.READ_ONLY);
        school.add(Messages.Source_allSchools);
        schools().forEach(school::add);
        school.select(0);
        grab(school);
        busy.setSelection(true);
    }

    private Button radio(Composite group, String text) {
        var button = new Button(group, SWT.RADIO);
        button.setText(text);
        button.addListener(SWT.Selection, event -> check());
        return button;
    }

    private static void grab(Control control) {
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(control);
    }

    private static void note(Composite page, String text) {
        new Label(page, SWT.NONE);
        var label = new Label(page, SWT.WRAP);
        label.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
    }

    private List<String> schools() {
        try {
            return services.database().session().orElseThrow().work().load(Roots.SCHOOLS).stream()
                    .map(School::getName).filter(name -> name != null).sorted(String.CASE_INSENSITIVE_ORDER)
                    .toList();
        } catch (CadreException e) {
            services.errors().show(e.getStatus());
            return List.of();
        }
    }

    @Override
    public boolean leave() {
        return services.database().save() && read();
    }

    /** Puts a path into the field, as if it had been dropped there. */
    void choose(String file) {
        path.choose(file);
    }

    private boolean read() {
        var source = source();
        return run(monitor -> pending.read(source.name(),
                (work, m) -> source.preview(intake, work, m), monitor)).isPresent();
    }

    private void check() {
        if (school != null) {
            var source = source();
            busy.setEnabled(source.isCalendarFile());
            holidays.setEnabled(source.isCalendarFile());
            person.setEnabled(source.isCalendarFile() && !source.holidays());
            school.setEnabled(source.isCalendarFile() && source.holidays());
            show(source.verdict());
        }
    }

    private CalendarSource source() {
        return new CalendarSource(path.path(), holidays.getSelection(), person.getText(),
                school.getSelectionIndex() < 1 ? "" : school.getText()); //$NON-NLS-1$
    }
}
