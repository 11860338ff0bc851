/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.command.handout;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.access.AccessAct;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.DatabaseOption;
import org.cadre.core.command.Outcome;
import org.cadre.core.people.DistrictDay;
import org.cadre.core.store.Stores;
import org.cadre.scheduling.handout.Handouts;
import org.cadre.scheduling.handout.Printing;
import org.cadre.scheduling.handout.WeekSheets;
import org.cadre.scheduling.print.Paper;
import org.cadre.scheduling.print.SheetFormat;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "sheets", description = "${bundle:export.sheets.description}")
@SuppressWarnings("nls")
class SheetsCall implements CommandRun {

    private static final int MOST_WEEKS = 60;

    @Mixin
    private DatabaseOption database;

    @Mixin
    private WhoseOption whose = new WhoseOption();

    @Option(names = "--week", paramLabel = "DATE", descriptionKey = "export.sheets.week")
    private LocalDate week;

    @Option(names = "--weeks", paramLabel = "N", defaultValue = "1", descriptionKey = "export.sheets.weeks")
    private int weeks;

    @Option(names = "--format", paramLabel = "pdf|html|csv", descriptionKey = "export.sheets.format")
    private SheetFormat format;

    @Option(names = "--paper", paramLabel = "letter|a4", descriptionKey = "export.paper")
    private Paper paper;

    @Option(names = "--out", required = true, paramLabel = "DIR|FILE", descriptionKey = "export.sheets.out")
    private Path out;

    private final Stores stores;
    private final Handouts handouts;
    private final DistrictDay day;

    SheetsCall(Stores stores, Handouts handouts, DistrictDay day) {
        this.stores = stores;
        this.handouts = handouts;
        this.day = day;
    }

    @Override
    public Outcome run(IProgressMonitor monitor) throws CadreException {
        if (weeks < 1 || weeks > MOST_WEEKS) {
            throw CadreException.input(NLS.bind(Messages.Sheets_weeks, weeks, MOST_WEEKS));
        }
        var form = format();
        try (var store = database.open(stores); var work = store.begin()) {
            var today = day.today(work);
            var monday = (week == null ? today : week)
                    .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            var last = monday.plusWeeks(weeks).minusDays(1);
            var made = handouts.of(work, whose.find(work, handouts, monday, last, today), monday, last);
            var files = List.<Path> of();
            if (!made.isEmpty()) {
                store.accessLog().append(AccessAct.EXPORT, "", Messages.Sheets_accessDetail);
                files = new WeekSheets(Printing.of(work, paper, today)).write(made, form, out, monitor);
            }
            var data = new LinkedHashMap<String, Object>();
            data.put("calendars", made.size());
            data.put("files", files.stream().map(Path::toString).toList());
            return Outcome.done(made.isEmpty() ? Messages.Ics_nothing
                    : NLS.bind(Messages.Sheets_written, made.size(), out), data);
        }
    }

    /** What is asked for, else what the name of the file says, else PDF. */
    private SheetFormat format() throws CadreException {
        var named = SheetFormat.of(out);
        if (format != null && named.isPresent() && named.get() != format) {
            throw CadreException.input(NLS.bind(Messages.Sheets_otherFormat, out, format.ending()));
        }
        return format == null ? named.orElse(SheetFormat.PDF) : format;
    }
}
