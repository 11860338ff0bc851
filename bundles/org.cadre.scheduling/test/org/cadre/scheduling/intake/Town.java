/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.scheduling.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.cadre.core.CadreException;
import org.cadre.core.exchange.Sheet;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.Query;
import org.cadre.core.store.UnitOfWork;
import org.cadre.model.AcademicSessionKind;
import org.cadre.model.CadreFactory;
import org.cadre.model.Educator;
import org.cadre.model.EducatorRole;
import org.cadre.model.Element;
import org.cadre.model.School;
import org.cadre.model.SchoolKind;
import org.cadre.testing.MemoryStore;

/**
 * A small district in Chicago's time: the schools North and South, three teachers, one school year with two
 * terms.
 */
public final class Town {

    public static final ZoneId ZONE = ZoneId.of("America/Chicago");
    public static final LocalDate FIRST = LocalDate.of(2026, 8, 17);

    public final MemoryStore store = new MemoryStore();
    private final Path folder;

    /** Writes its files into that folder. */
    public Town(Path folder) throws CadreException {
        this.folder = folder;
        try (var work = store.begin()) {
            var district = CadreFactory.eINSTANCE.createDistrict();
            district.setName("Harbor Unified");
            district.setTimeZone(ZONE.getId());
            work.add(district);
            var north = school("North", "org-1");
            var south = school("South", "org-2");
            List.of(north, south).forEach(work::add);
            year(work);
            List.of(person("t1", "Ana", north), person("t2", "Ben", north), person("t3", "Cyd", south))
                    .forEach(work::add);
            work.commit(CommitNote.of("create", "town", false), null);
        }
    }

    private static School school(String name, String id) {
        var school = CadreFactory.eINSTANCE.createSchool();
        school.setName(name);
        school.setSourcedId(id);
        school.setKind(SchoolKind.SCHOOL);
        return school;
    }

    private static void year(UnitOfWork work) {
        var year = CadreFactory.eINSTANCE.createAcademicSession();
        year.setTitle("2026-27");
        year.setKind(AcademicSessionKind.SCHOOL_YEAR);
        year.setStart(FIRST);
        year.setEnd(LocalDate.of(2027, 6, 12));
        var term = CadreFactory.eINSTANCE.createAcademicSession();
        term.setTitle("2026-27 S1");
        term.setKind(AcademicSessionKind.SEMESTER);
        term.setParent(year);
        term.setStart(FIRST);
        term.setEnd(LocalDate.of(2027, 1, 11));
        List.of(year, term).forEach(work::add);
    }

    private static Educator person(String staffId, String name, School school) {
        var person = CadreFactory.eINSTANCE.createEducator();
        person.setStaffId(staffId);
        person.setGivenName(name);
        person.setFamilyName("Diaz");
        var work = CadreFactory.eINSTANCE.createEmployment();
        work.setSchool(school);
        work.setRole(EducatorRole.TEACHER);
        work.setStart(FIRST);
        work.getSubjects().add("Math");
        person.getEmployments().add(work);
        return person;
    }

    /** Imports as the service does, at a fixed time. */
    public CalendarIntake intake() {
        return new CalendarIntake(Town::sheet, Clock.fixed(Instant.parse("2026-09-01T12:00:00Z"),
                ZoneOffset.UTC));
    }

    /** Writes a file of the test. */
    public Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    /** Imports a table and returns the preview after it was applied. */
    public IntakePreview table(String name, String content) throws IOException, CadreException {
        try (var work = store.begin()) {
            var preview = intake().tables(List.of(file(name, content)), work, null);
            preview.apply(null);
            return preview;
        }
    }

    /** All records of a class, in a unit of work of their own. */
    public <T extends Element> List<T> all(Query<T> query) throws CadreException {
        return store.begin().load(query);
    }

    /** A plain CSV file without quotes, which is all these tests need. */
    static Sheet sheet(Path file) throws CadreException {
        try {
            var lines = Files.readAllLines(file);
            var headers = Arrays.asList(lines.getFirst().split(",", -1));
            var rows = new ArrayList<Sheet.Row>();
            for (int i = 1; i < lines.size(); i++) {
                var cells = new ArrayList<>(Arrays.asList(lines.get(i).split(",", -1)));
                while (cells.size() < headers.size()) {
                    cells.add("");
                }
                rows.add(new Sheet.Row(i + 1, List.copyOf(cells.subList(0, headers.size()))));
            }
            return new Sheet(file.getFileName().toString(), headers, rows, 2, List.of());
        } catch (IOException e) {
            throw CadreException.input(e.getMessage());
        }
    }
}
