/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.oneroster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;

import org.cadre.core.CadreException;
import org.cadre.core.exchange.SampleSource.Size;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.Query;
import org.cadre.core.store.Roots;
import org.cadre.exchange.SharedData;
import org.cadre.exchange.sample.SampleDistrict;
import org.cadre.model.CadrePackage;
import org.cadre.model.Educator;
import org.cadre.model.Sourced;
import org.cadre.testing.MemoryStore;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = { "out.zip", "out" })
    void importIntoAnEmptyDatabaseGivesTheSameDistrict(String name) throws CadreException {
        var store = new MemoryStore();
        new SampleDistrict().fill(store.begin(), new Size(12, 400, 4), null);
        new OneRosterFormat().export(store.begin(), folder.resolve(name), null);
        var copy = new Rosters(folder);
        var preview = copy.preview(folder.resolve(name));
        preview.apply(null);
        assertEquals(List.of(), preview.rejections());
        assertEquals(describe(store), describe(copy.store()));
    }

    @Test
    void exportedDistrictComesBackUnchanged() throws CadreException {
        var store = new MemoryStore();
        new SampleDistrict().fill(store.begin(), new Size(12, 400, 4), null);
        new OneRosterFormat().export(store.begin(), folder.resolve("out.zip"), null);
        var counts = new OneRosterFormat().preview(folder.resolve("out.zip"), store.begin(), null).counts();
        assertEquals(counts.rowsRead(), counts.unchanged(), counts::toString);
        assertEquals(0, counts.ended());
    }

    @ParameterizedTest
    @ValueSource(strings =
            { "full-bulk-package", "rostering-bulk-package", "gradebook-bulk-package", "full-delta-package" })
    void whatCameFromElsewhereComesBackUnchanged(String name) throws CadreException {
        var rosters = new Rosters(folder);
        rosters.preview(SharedData.find("oneroster/valid/" + name + ".zip")).apply(null);
        rosters.format().export(rosters.store().begin(), folder.resolve("out"), null);
        var counts = rosters.preview(folder.resolve("out")).counts();
        assertEquals(counts.rowsRead(), counts.unchanged(), counts::toString);
        assertEquals(0, counts.ended());
    }

    @Test
    void foreignValuesGoBackWhereTheyCameFrom() throws CadreException, IOException {
        var rosters = new Rosters(folder);
        rosters.take(TestPackage.district().columns("users.csv", "metadata.union")
                .columns("roles.csv", "metadata.fund")
                .user("u1", "Ana", "García",
                        "metadata.union=AFT, local 1; sms=555; username=ana; enabledUser=false")
                .role("r1", "u1", "s1", "role=ext:nurse; metadata.fund=T1"));
        rosters.format().export(rosters.store().begin(), folder.resolve("out"), null);
        var users = Files.readString(folder.resolve("out/users.csv"));
        assertTrue(users.contains("false,ana,") && users.contains("\"AFT, local 1\""), users);
        assertTrue(Files.readString(folder.resolve("out/roles.csv")).contains("ext:nurse"));
        assertTrue(users.contains("\r\n"));
        var counts = rosters.preview(folder.resolve("out")).counts();
        assertEquals(counts.rowsRead(), counts.unchanged(), counts::toString);
    }

    @Test
    void cellsThatLookLikeFormulasAreHarmlessAndComeBack() throws CadreException, IOException {
        var rosters = new Rosters(folder);
        rosters.take(TestPackage.district().teacher("u1", "=1+1", "@SUM(A1)", "s1")
                .teacher("u2", "'=x", "-Lee", "s1"));
        rosters.format().export(rosters.store().begin(), folder.resolve("out"), null);
        var users = Files.readString(folder.resolve("out/users.csv"));
        assertTrue(users.contains(",'=1+1,'@SUM(A1),") && !users.contains(",=1+1"), users);
        var copy = new Rosters(folder.resolve("copy"));
        copy.preview(folder.resolve("out")).apply(null);
        assertEquals("=1+1", copy.person("u1").getGivenName());
        assertEquals("-Lee", copy.person("u2").getFamilyName());
        assertEquals(rosters.person("u2").getGivenName(), copy.person("u2").getGivenName());
    }

    @Test
    void listsMayContainCommas() throws CadreException {
        var rosters = new Rosters(folder);
        rosters.take(TestPackage.district().teacher("u1", "Ana", "García", "s1"));
        var work = rosters.store().begin();
        work.load(Roots.EDUCATORS).get(0).getEmployments().get(0).getSubjects()
                .addAll(List.of("Art, Music", "a\\b"));
        work.commit(CommitNote.of("edit", "Edit", false), null);
        rosters.format().export(rosters.store().begin(), folder.resolve("out"), null);
        var copy = new Rosters(folder.resolve("copy"));
        copy.preview(folder.resolve("out")).apply(null);
        assertEquals(List.of("Art, Music", "a\\b"), copy.job("u1").getSubjects());
    }

    @Test
    void endedWorkGoesOutWithItsEnd() throws CadreException {
        var rosters = new Rosters(folder);
        rosters.take(TestPackage.district().teacher("u1", "Ana", "García", "s1")
                .teacher("u2", "Bo", "Lee", "s1"));
        rosters.take(TestPackage.district().teacher("u1", "Ana", "García", "s1"));
        rosters.format().export(rosters.store().begin(), folder.resolve("out"), null);
        var copy = new Rosters(folder.resolve("copy"));
        copy.preview(folder.resolve("out")).apply(null);
        assertEquals(Rosters.TODAY, copy.job("u2").getEnd());
    }

    @Test
    void folderWithFilesIsNotOverwritten() throws CadreException, IOException {
        var rosters = new Rosters(folder);
        rosters.take(TestPackage.district().teacher("u1", "Ana", "García", "s1"));
        Files.createDirectory(folder.resolve("full"));
        Files.writeString(folder.resolve("full/letter.txt"), "Dear");
        assertThrows(CadreException.class,
                () -> rosters.format().export(rosters.store().begin(), folder.resolve("full"), null));
        assertEquals("Dear", Files.readString(folder.resolve("full/letter.txt")));
    }

    @Test
    void emptyDatabaseHasNothingToExport() {
        assertThrows(CadreException.class,
                () -> new OneRosterFormat().export(new MemoryStore().begin(), folder.resolve("out"), null));
    }

    /** Everything that a roster says, by key, without identities of this database. */
    private static TreeMap<String, String> describe(MemoryStore store) throws CadreException {
        var all = new TreeMap<String, String>();
        try (var work = store.begin()) {
            for (Query<? extends Sourced> query
                    : List.of(Roots.DISTRICTS, Roots.SCHOOLS, Roots.ACADEMIC_SESSIONS)) {
                work.load(query).forEach(e -> all.put(e.getSourcedId(), attributes(e)));
            }
            for (var person : work.load(Roots.EDUCATORS)) {
                all.put(person.getSourcedId(), attributes(person) + work(person));
            }
        }
        return all;
    }

    private static List<String> work(Educator person) {
        return person.getEmployments().stream().map(e -> attributes(e) + e.getSchool().getSourcedId()
                + (e.getEvaluator() == null ? "" : e.getEvaluator().getSourcedId())).sorted().toList();
    }

    private static String attributes(EObject element) {
        var text = new StringBuilder();
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            if (attribute != CadrePackage.Literals.ELEMENT__UUID && element.eIsSet(attribute)) {
                text.append(attribute.getName()).append('=').append(element.eGet(attribute)).append(' ');
            }
        }
        return text.toString();
    }

}
