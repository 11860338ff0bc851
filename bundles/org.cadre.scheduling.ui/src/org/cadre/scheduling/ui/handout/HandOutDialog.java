/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.ui.handout;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.cadre.core.CadreException;
import org.cadre.model.Element;
import org.cadre.model.Program;
import org.cadre.scheduling.desk.HandoutAsk;
import org.cadre.scheduling.desk.HandoutAsk.Kind;
import org.cadre.scheduling.desk.HandoutAsk.Whose;
import org.cadre.scheduling.print.Paper;
import org.cadre.scheduling.print.SheetFormat;
import org.cadre.scheduling.ui.form.Fields;
import org.cadre.scheduling.ui.form.RecordForm;
import org.cadre.ui.Elements;
import org.cadre.ui.form.ElementPicker;
import org.cadre.ui.wizards.Choosers;
import org.cadre.ui.wizards.PathField;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks what is to be handed out, to whom, of which days, and where the files go. */
final class HandOutDialog extends RecordForm {

    private static final int WEEK = 6;
    private static final List<Optional<Paper>> PAPERS = List.of(Optional.empty(), Optional.of(Paper.LETTER),
            Optional.of(Paper.A4));

    /** Hands out what was asked for. */
    @FunctionalInterface
    interface Handed {

        /** @throws CadreException if it cannot be, so that the form stays open */
        void hand(HandoutAsk ask) throws CadreException;
    }

    private final Program program;
    private final Candidates candidates;
    private final Handed handed;
    private final Set<SheetFormat> formats = EnumSet.of(SheetFormat.PDF);
    private Kind kind = Kind.CALENDARS;
    private Whose whose = Whose.PEOPLE;
    private List<Element> chosen = List.of();
    private LocalDate from;
    private LocalDate to;
    private final LocalDate today;
    private final LocalDate end;
    private String folder = ""; //$NON-NLS-1$
    private Combo whoseField;
    private Text which;
    private Text first;
    private Text last;
    private List<Button> formatFields = List.of();
    private final PaperChoice choice = new PaperChoice();
    private Optional<Paper> paper = Optional.empty();
    private Combo paperField;

    /** @param end the last day of the term */
    HandOutDialog(Shell shell, Program program, Candidates candidates, LocalDate today, LocalDate end,
            Handed handed) {
        super(shell, Messages.Hand_title, Messages.Hand_explanation);
        this.program = program;
        this.candidates = candidates;
        this.today = today;
        this.end = end.isBefore(today) ? today : end;
        this.handed = handed;
        from = today;
        to = this.end;
    }

    /**
     * Who can be chosen.
     *
     * @param elements names them
     * @param of those of a kind
     * @param usual the paper that is usual where the district is
     */
    record Candidates(Elements elements, Function<Whose, List<? extends Element>> of, Paper usual) {
    }

    @Override
    protected String doLabel() {
        return Messages.Hand_do;
    }

    @Override
    protected void createFields(Fields form) {
        form.choice(Messages.Hand_what, Arrays.asList(Kind.values()), HandOutDialog::name, kind, one -> {
            kind = one;
            likely();
        });
        whoseField = form.choice(Messages.Hand_whose, Arrays.asList(Whose.values()), HandOutDialog::name,
                whose, one -> {
            whose = one;
            chosen = List.of();
            which.setText(Messages.Hand_all);
        });
        which = form.chosen(Messages.Hand_which, Messages.Hand_all, show -> {
            var picked = new ElementPicker(getShell(), name(whose), candidates.of().apply(whose),
                    candidates.elements()).pickSeveral();
            if (!picked.isEmpty()) {
                chosen = picked;
                show.accept(names());
            }
        }, () -> chosen = List.of());
        which.addModifyListener(event -> {
            if (which.getText().isEmpty()) {
                which.setText(Messages.Hand_all);
            }
        });
        first = form.day(Messages.Hand_first, from, Messages.Hand_dayHint, day -> from = day);
        last = form.day(Messages.Hand_last, to, Messages.Hand_dayHint, day -> to = day);
        formatFields = Arrays.stream(SheetFormat.values()).map(one -> format(form, one)).toList();
        paper = choice.last();
        paperField = form.choice(Messages.Hand_paper, PAPERS, this::name, paper, one -> paper = one);
        new PathField(form.grid(), Messages.Hand_folder, typed -> {
            folder = typed.strip();
            form.changed();
        }).withButton(Messages.Hand_browse, () -> Choosers.folder(getShell(), Messages.Hand_folder, folder));
        likely();
    }

    private Button format(Fields form, SheetFormat format) {
        return form.check(switch (format) {
            case PDF -> Messages.Format_pdf;
            case HTML -> Messages.Format_html;
            case CSV -> Messages.Format_csv;
        }, formats.contains(format), yes -> {
            if (yes) {
                formats.add(format);
            } else {
                formats.remove(format);
            }
            print();
        });
    }

    /** Offers the days that are usual: calendars for the term, sheets for a week, on weekends the next. */
    private void likely() {
        if (last == null) {
            return;
        }
        var monday = today.with(today.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue()
                ? TemporalAdjusters.next(DayOfWeek.MONDAY)
                : TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        boolean term = kind == Kind.CALENDARS || kind == Kind.BUDGET;
        first.setText((term ? today : monday).toString());
        last.setText((term ? end : monday.plusDays(WEEK)).toString());
        boolean people = kind == Kind.CALENDARS || kind == Kind.SHEETS;
        whoseField.setEnabled(people);
        which.setEnabled(people);
        for (int i = 0; i < formatFields.size(); i++) {
            formatFields.get(i).setEnabled(kind != Kind.CALENDARS);
            formatFields.get(i).setSelection(kind != Kind.CALENDARS
                    && formats.contains(SheetFormat.values()[i]));
        }
        print();
    }

    /** Paper matters for PDF only. */
    private void print() {
        paperField.setEnabled(kind != Kind.CALENDARS && formats.contains(SheetFormat.PDF));
    }

    private String name(Optional<Paper> one) {
        return one.map(known -> known == Paper.A4 ? Messages.Paper_a4 : Messages.Paper_letter)
                .orElseGet(() -> NLS.bind(Messages.Paper_usual, name(Optional.of(candidates.usual()))));
    }

    private String names() {
        return chosen.stream().map(candidates.elements()::label).collect(Collectors.joining(", ")); //$NON-NLS-1$
    }

    private static String name(Kind kind) {
        return switch (kind) {
            case CALENDARS -> Messages.Kind_calendars;
            case SHEETS -> Messages.Kind_sheets;
            case COVERAGE -> Messages.Kind_coverage;
            case BUDGET -> Messages.Kind_budget;
        };
    }

    private static String name(Whose whose) {
        return switch (whose) {
            case PEOPLE -> Messages.Whose_people;
            case PAIRS -> Messages.Whose_pairs;
            case SCHOOLS -> Messages.Whose_schools;
            case COHORTS -> Messages.Whose_cohorts;
        };
    }

    @Override
    protected String outlook() {
        var endings = formats.stream().map(one -> one.name().toUpperCase(Locale.ROOT))
                .collect(Collectors.joining(", ")); //$NON-NLS-1$
        return switch (kind) {
            case CALENDARS -> Messages.Outlook_calendars;
            case SHEETS -> NLS.bind(Messages.Outlook_sheets, endings);
            case COVERAGE -> NLS.bind(Messages.Outlook_coverage, endings);
            case BUDGET -> NLS.bind(Messages.Outlook_budget, endings);
        };
    }

    @Override
    protected void apply() throws CadreException {
        if (from == null || to == null || to.isBefore(from)) {
            throw CadreException.input(Messages.Hand_backward);
        }
        if (kind != Kind.CALENDARS && formats.isEmpty()) {
            throw CadreException.input(Messages.Hand_noFormat);
        }
        if (folder.isBlank()) {
            throw CadreException.input(Messages.Hand_noFolder);
        }
        handed.hand(new HandoutAsk(kind, program.getUuid(), whose,
                chosen.stream().map(Element::getUuid).toList(), from, to, formats, Path.of(folder),
                paper.orElse(null)));
        choice.keep(paper);
    }
}
