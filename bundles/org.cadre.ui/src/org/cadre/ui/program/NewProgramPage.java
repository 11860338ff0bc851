/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.ui.program;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.cadre.core.CadreException;
import org.cadre.core.edit.EditSession;
import org.cadre.core.people.PeopleQuery;
import org.cadre.core.program.ProgramDraft;
import org.cadre.core.program.ProgramService;
import org.cadre.core.store.Roots;
import org.cadre.ui.Messages;
import org.cadre.ui.editor.Today;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks what a coordinator states about a new program, and says at once whom its queries find. */
final class NewProgramPage extends WizardPage {

    private final EditSession session;
    private final ProgramService programs;
    private Text name;
    private Text purpose;
    private Text start;
    private Text end;
    private QueryField mentors;
    private QueryField mentees;

    NewProgramPage(EditSession session, ProgramService programs) {
        super("program", Messages.NewProgram_title, null); //$NON-NLS-1$
        this.session = session;
        this.programs = programs;
        setDescription(Messages.NewProgram_description);
    }

    @Override
    public void createControl(Composite parent) {
        var grid = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 16).spacing(16, 8).applyTo(grid);
        name = text(grid, Messages.Program_name, ""); //$NON-NLS-1$
        purpose = text(grid, Messages.Program_purpose, ""); //$NON-NLS-1$
        start = text(grid, Messages.Dated_start, Messages.Form_dateHint);
        end = text(grid, Messages.Dated_end, Messages.Dated_endHint);
        mentors = new QueryField(grid, Messages.Pool_mentorQuery, query -> count(query, mentors::showResult));
        mentees = new QueryField(grid, Messages.Pool_menteeQuery, query -> count(query, mentees::showResult));
        mentors.onType(this::check);
        mentees.onType(this::check);
        setControl(grid);
        setPageComplete(false);
    }

    /** What the user stated; only while the page is complete. */
    ProgramDraft draft() {
        return new ProgramDraft(name.getText(), purpose.getText(), day(start), day(end), mentors.text(),
                mentees.text());
    }

    private Text text(Composite grid, String label, String hint) {
        new Label(grid, SWT.NONE).setText(label);
        var text = new Text(grid, SWT.BORDER | SWT.SINGLE);
        text.setMessage(hint);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        text.addModifyListener(event -> check());
        return text;
    }

    private void check() {
        var problem = problem();
        var typed = !name.getText().isBlank();
        setErrorMessage(typed ? problem.orElse(null) : null);
        setPageComplete(problem.isEmpty());
    }

    private Optional<String> problem() {
        return QueryField.problem(mentors.text()).or(() -> QueryField.problem(mentees.text()))
                .or(this::problemOfDraft);
    }

    private Optional<String> problemOfDraft() {
        try {
            programs.validate(session.work(), draft(), null);
            return Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.of(NLS.bind(Messages.Form_noDate, LocalDate.now()));
        } catch (CadreException e) {
            return Optional.of(e.getMessage());
        }
    }

    private static LocalDate day(Text text) {
        return text.getText().isBlank() ? null : LocalDate.parse(text.getText().strip());
    }

    private void count(String query, Consumer<String> show) {
        try {
            var people = query.isEmpty() ? List.of()
                    : PeopleQuery.parse(query).select(session.work().load(Roots.EDUCATORS), Today.in(session));
            show.accept(NLS.bind(Messages.NewProgram_found, people.size()));
        } catch (CadreException e) {
            show.accept(e.getMessage());
        }
    }
}
