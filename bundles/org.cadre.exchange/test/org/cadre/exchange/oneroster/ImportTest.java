/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.oneroster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.cadre.core.CadreException;
import org.cadre.core.exchange.ImportCounts;
import org.cadre.core.exchange.RosterChange;
import org.cadre.core.store.Roots;
import org.cadre.model.EducatorRole;
import org.cadre.model.SchoolKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {

    @TempDir
    private Path folder;
    private Rosters rosters;

    @BeforeEach
    void createDatabase() {
        rosters = new Rosters(folder);
    }

    private static TestPackage two() {
        return TestPackage.district().teacher("u1", "Ana", "García", "s1").teacher("u2", "Bao", "Trần", "s2");
    }

    @Test
    void newRosterBecomesPeopleSchoolsAndWork() throws CadreException {
        var preview = rosters.take(two());
        assertEquals(new ImportCounts(7, 7, 0, 0, 0, 0), preview.counts());
        var ana = rosters.person("u1");
        assertEquals("9u1", ana.getStaffId());
        assertEquals("García", ana.getFamilyName());
        assertEquals(EducatorRole.TEACHER, ana.getEmployments().get(0).getRole());
        assertEquals("Cedar", ana.getEmployments().get(0).getSchool().getName());
        assertEquals("Harbor", ana.getEmployments().get(0).getSchool().getDistrict().getName());
        assertTrue(ana.getEmployments().get(0).isPrimary());
    }

    @Test
    void previewChangesNothing() throws CadreException {
        rosters.preview(two());
        assertTrue(rosters.people().isEmpty());
    }

    @Test
    void sameRosterAgainIsUnchanged() throws CadreException {
        rosters.take(two());
        var again = rosters.take(two());
        assertEquals(new ImportCounts(7, 0, 7, 0, 0, 0), again.counts());
        assertTrue(again.changes().isEmpty());
    }

    @Test
    void namesAndAddressesChangeOnOnePerson() throws CadreException {
        rosters.take(two());
        var preview = rosters.take(TestPackage.district().teacher("u2", "Bao", "Trần", "s2")
                .user("u1", "Ana", "García Ruiz", "email=ana.ruiz@x.example; username=u1@x.example")
                .role("r-u1", "u1", "s1", ""));
        assertEquals(new ImportCounts(7, 1, 6, 0, 0, 0), preview.counts());
        assertEquals(2, rosters.people().size());
        assertEquals("ana.ruiz@x.example", rosters.person("u1").getEmail());
        assertTrue(preview.changes().get(0).detail().contains("García → García Ruiz"),
                preview.changes()::toString);
    }

    @Test
    void staffIdFindsAPersonWhoseSourceKeyChanged() throws CadreException {
        rosters.take(two());
        rosters.take(TestPackage.district().teacher("u2", "Bao", "Trần", "s2")
                .user("x1", "Ana", "García", "identifier=9u1").role("r-x1", "x1", "s1", ""));
        assertEquals(2, rosters.people().size());
        assertEquals(1, rosters.person("x1").getEmployments().size());
        assertEquals("r-x1", rosters.job("x1").getSourcedId());
    }

    @Test
    void peopleMissingFromABulkFileEndAndStay() throws CadreException {
        rosters.take(two());
        var preview = rosters.take(TestPackage.district().teacher("u1", "Ana", "García", "s1"));
        assertEquals(1, preview.counts().ended());
        assertEquals(RosterChange.Kind.ENDED, preview.changes().get(0).kind());
        assertEquals(Rosters.TODAY, rosters.job("u2").getEnd());
        assertNull(rosters.job("u1").getEnd());
        assertEquals(0, rosters.take(TestPackage.district().teacher("u1", "Ana", "García", "s1")).counts()
                .ended());
    }

    @Test
    void peopleEnteredInCadreNeverEnd() throws CadreException {
        rosters.take(two());
        var work = rosters.store().begin();
        var person = work.load(Roots.EDUCATORS).get(1);
        person.setSourcedId(null);
        person.getEmployments().get(0).setSourcedId(null);
        work.commit(org.cadre.core.store.CommitNote.of("edit", "Edit", false), null);
        assertEquals(0, rosters.take(TestPackage.district().teacher("u1", "Ana", "García", "s1")).counts()
                .ended());
    }

    @Test
    void returningPeopleWorkAgainAndTheGapStays() throws CadreException {
        rosters.take(two());
        rosters.take(TestPackage.district().teacher("u1", "Ana", "García", "s1"));
        rosters.on(LocalDate.of(2027, 2, 1)).take(two());
        var jobs = rosters.person("u2").getEmployments();
        assertEquals(2, jobs.size());
        assertEquals(Rosters.TODAY, jobs.get(0).getEnd());
        assertEquals(LocalDate.of(2027, 2, 1), jobs.get(1).getStart());
        assertNull(jobs.get(1).getEnd());
        assertNotEquals(jobs.get(0).getSourcedId(), jobs.get(1).getSourcedId());
        assertEquals(0, rosters.take(two()).counts().imported());
    }

    @Test
    void workThatTheSourceSaysNeverStoppedIsReopened() throws CadreException {
        var with = two().user("u3", "Eun", "Kim", "").role("r-u3", "u3", "s1", "beginDate=2024-08-01");
        rosters.take(with);
        rosters.take(two());
        rosters.on(LocalDate.of(2027, 2, 1)).take(with);
        assertEquals(1, rosters.person("u3").getEmployments().size());
        assertNull(rosters.job("u3").getEnd());
    }

    @Test
    void schoolsMissingFromABulkFileEnd() throws CadreException {
        rosters.take(two());
        rosters.take(new TestPackage(Version.V1_2).org("d", "Harbor", "district", "")
                .org("s1", "Cedar", "school", "d")
                .teacher("u1", "Ana", "García", "s1"));
        assertEquals(Rosters.TODAY, rosters.school("s2").getEnd());
        rosters.take(two());
        assertNull(rosters.school("s2").getEnd());
    }

    @Test
    void deltaTouchesOnlyWhatItNames() throws CadreException {
        rosters.take(two());
        var preview = rosters.take(new TestPackage(Version.V1_2).delta().user("u1", "Anna", "García", ""));
        assertEquals(new ImportCounts(1, 1, 0, 0, 0, 0), preview.counts());
        assertEquals("Anna", rosters.person("u1").getGivenName());
        assertNull(rosters.job("u2").getEnd());
    }

    @Test
    void deltaDeletionEnds() throws CadreException {
        rosters.take(two());
        var preview = rosters.take(new TestPackage(Version.V1_2).delta()
                .user("u1", "Ana", "García", "status=tobedeleted"));
        assertEquals(new ImportCounts(1, 1, 0, 0, 0, 0), preview.counts());
        assertEquals(Rosters.TODAY, rosters.job("u1").getEnd());
        assertEquals(2, rosters.people().size());
    }

    @Test
    void deltaRowsMayReferToTheDatabase() throws CadreException {
        rosters.take(two());
        var preview = rosters.take(new TestPackage(Version.V1_2).delta()
                .role("r-new", "u1", "s2", "roleType=secondary")
                .role("r-lost", "u9", "s2", ""));
        assertEquals(1, preview.counts().rejected());
        assertEquals("reference.missing_target_file", preview.rejections().get(0).code());
        assertEquals(2, rosters.person("u1").getEmployments().size());
    }

    @Test
    void pupilsAndFamiliesAreIgnored() throws CadreException {
        var preview = rosters.take(two().user("k1", "Kid", "One", "").role("r-k1", "k1", "s1", "role=student")
                .user("g1", "Mom", "One", "").role("r-g1", "g1", "s1", "role=guardian"));
        assertEquals(4, preview.counts().ignored());
        assertEquals(2, rosters.people().size());
    }

    @Test
    void refusedRowCascadesWithItsReasonAndNobodyEnds() throws CadreException {
        rosters.take(two());
        var preview = rosters.take(TestPackage.district().teacher("u1", "Ana", "García", "s1")
                .user("u2", "Bao", "Trần", "enabledUser=maybe").role("r-u2", "u2", "s2", ""));
        assertEquals(2, preview.counts().rejected());
        assertEquals(List.of("row.invalid_boolean", "row.invalid_boolean"),
                preview.rejections().stream().map(r -> r.code()).toList());
        assertEquals(0, preview.counts().ended());
        assertNull(rosters.job("u2").getEnd());
    }

    @Test
    void unreadableFileEndsNobody() throws CadreException {
        rosters.take(two());
        var preview = rosters.take(TestPackage.district().user("u9", "Cy", "Lee", "status=active"));
        assertEquals(1, preview.counts().rejected());
        assertEquals(0, preview.counts().ended());
    }

    @Test
    void refusedRowWithUnreadableKeyProtectsThePersonItDescribes() throws CadreException {
        rosters.take(two());
        var preview = rosters.take(TestPackage.district().teacher("u1", "Ana", "García", "s1")
                .user("", "Bao", "Trần", "identifier=9u2"));
        assertEquals(1, preview.counts().rejected());
        assertEquals(0, preview.counts().ended());
    }

    @Test
    void sharedStaffIdIsRefused() throws CadreException {
        var preview = rosters.take(two().user("u3", "Cy", "Lee", "identifier=9u1")
                .role("r-u3", "u3", "s1", ""));
        assertEquals(2, preview.counts().rejected());
        assertEquals("reference.duplicate_identifier", preview.rejections().get(0).code());
        assertEquals(2, rosters.people().size());
    }

    @Test
    void wholeImportCanBeTakenBack() throws CadreException {
        rosters.take(two());
        rosters.take(TestPackage.district().teacher("u1", "Anna", "García", "s1")
                .teacher("u3", "Cy", "Lee", "s2"));
        rosters.revertLast();
        assertEquals("Ana", rosters.person("u1").getGivenName());
        assertEquals(2, rosters.people().size());
        assertNull(rosters.job("u2").getEnd());
        assertEquals(1, rosters.store().begin().load(Roots.IMPORT_RUNS).size());
    }

    @Test
    void stalePreviewIsRefused() throws CadreException {
        var preview = rosters.preview(two());
        rosters.take(two());
        assertEquals(CadreException.Kind.CONFLICT,
                assertThrows(CadreException.class, () -> preview.apply(null)).kind());
        assertEquals(2, rosters.people().size());
    }

    @Test
    void everyImportLeavesARecord() throws CadreException {
        rosters.take(two());
        var run = rosters.store().begin().load(Roots.IMPORT_RUNS).get(0);
        assertEquals(7, run.getRowsRead());
        assertEquals("oneroster", run.getKind());
    }

    @Test
    void uninterpretedColumnsAreKept() throws CadreException {
        var roster = TestPackage.district().columns("users.csv", "metadata.union")
                .user("u1", "Ana", "García", "metadata.union=AFT; sms=555; username=ana")
                        .role("r1", "u1", "s1", "");
        rosters.take(roster);
        var kept = rosters.person("u1").getForeign().stream().map(f -> f.getField() + "=" + f.getValue())
                .sorted().toList();
        assertEquals(List.of("metadata.union=AFT", "sms=555", "username=ana"), kept);
        assertEquals(5, rosters.take(roster).counts().unchanged());
    }

    @Test
    void workAtTheDistrictItselfGetsAnOffice() throws CadreException {
        rosters.take(two().user("u3", "Dee", "Vance", "")
                .role("r3", "u3", "d", "role=districtAdministrator"));
        assertEquals(SchoolKind.OFFICE, rosters.job("u3").getSchool().getKind());
        assertEquals("Harbor", rosters.job("u3").getSchool().getName());
        assertEquals(0, rosters.take(two().user("u3", "Dee", "Vance", "")
                .role("r3", "u3", "d", "role=districtAdministrator")).counts().imported());
    }

    @Test
    void enrollmentsTellWhatTeachersTeach() throws CadreException {
        var roster = two().row("courses.csv",
                "sourcedId=c; title=Algebra; orgSourcedId=s1; subjects=Mathematics")
                .row("academicSessions.csv",
                        "sourcedId=t; title=Fall; type=term; startDate=2026-08-01; endDate=2027-01-10;"
                        + " schoolYear=2027")
                .row("classes.csv", "sourcedId=k; title=A; grades=9,10; courseSourcedId=c;"
                        + " classType=scheduled; schoolSourcedId=s1; termSourcedIds=t")
                .row("enrollments.csv",
                        "sourcedId=e; classSourcedId=k; schoolSourcedId=s1; userSourcedId=u1; role=teacher");
        rosters.take(roster);
        assertEquals(List.of("Mathematics"), rosters.job("u1").getSubjects());
        assertEquals(List.of("09", "10"), rosters.job("u1").getGrades());
        assertEquals(0, rosters.take(roster).counts().imported());
    }

    @Test
    void manyEndsAreAnnouncedFirst() throws CadreException {
        var many = TestPackage.district();
        IntStream.range(0, 40).forEach(i -> many.teacher("u" + i, "N" + i, "F" + i, "s1"));
        rosters.take(many);
        var preview = rosters.preview(TestPackage.district().teacher("u1", "N1", "F1", "s1"));
        assertEquals(39, preview.counts().ended());
        assertTrue(preview.notes().get(0).contains("39 of 40"), preview.notes()::toString);
    }

    @Test
    void otherEncodingsAreRecognizedAndReported() throws CadreException {
        for (var charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE,
                java.nio.charset.Charset.forName("windows-1252"))) {
            var fresh = new Rosters(folder.resolve(charset.name()));
            var preview = fresh.take(TestPackage.district().teacher("u1", "José", "Núñez", "s1")
                    .charset(charset));
            assertEquals("Núñez", fresh.person("u1").getFamilyName(), charset::name);
            assertTrue(preview.notes().stream().anyMatch(n -> n.contains("UTF-8")),
                    preview.notes()::toString);
        }
    }

    @Test
    void rolesOfVersion11AreInUsers() throws CadreException {
        var old = new TestPackage(Version.V1_1).org("d", "Harbor", "district", "")
                .org("s1", "Cedar", "school", "d")
                .org("s2", "Drumlin", "school", "d")
                        .user("u1", "Ana", "García", "role=teacher; orgSourcedIds=s1,s2")
                .user("k1", "Kid", "One", "role=student; orgSourcedIds=s1");
        assertEquals(new ImportCounts(5, 4, 0, 0, 1, 0), rosters.take(old).counts());
        assertEquals(2, rosters.person("u1").getEmployments().size());
        assertEquals(new ImportCounts(5, 0, 4, 0, 1, 0), rosters.take(old).counts());
        rosters.take(TestPackage.district().user("u1", "Ana", "García", "").role("r1", "u1", "s1", ""));
        var jobs = rosters.person("u1").getEmployments();
        assertEquals("r1", jobs.get(0).getSourcedId());
        assertNull(jobs.get(0).getEnd());
        assertEquals(Rosters.TODAY, jobs.get(1).getEnd());
        assertFalse(jobs.get(1).isPrimary());
    }
}
