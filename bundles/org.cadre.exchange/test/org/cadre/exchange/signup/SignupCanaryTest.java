/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.signup;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.cadre.core.CadreException;
import org.cadre.core.store.CommitNote;
import org.cadre.core.store.Roots;
import org.cadre.model.CadreFactory;
import org.cadre.testing.MemoryStore;
import org.cadre.testing.SharedFolder;
import org.cadre.testing.fuzz.RawZip;
import org.cadre.testing.hostile.Canary;
import org.cadre.testing.hostile.Contents;
import org.cadre.testing.hostile.HostileXml;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sheets and mappings cannot make Cadre ask a server, read a file beside them, or write one. */
class SignupCanaryTest {

    private static final Pattern ROOT = Pattern.compile("<([A-Za-z][\\w:]*)");
    private static final Pattern ADDRESS = Pattern.compile("(https?|ftp|file|php|expect)://?/?[^\"'>\\s]*");
    private static final String RELATIONSHIP = "<Relationship Id=\"rId1\" "
            + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\" "
            + "Target=\"%s\"%s/>";

    @TempDir
    private Path folder;
    private final SignupService service = new SignupService();
    private final MemoryStore store = new MemoryStore();
    private Canary canary;
    private Map<String, byte[]> parts;
    private int read;

    @BeforeEach
    void prepare() throws IOException, CadreException {
        canary = new Canary(folder);
        parts = SignupXlsxFuzz.parts(canary.inside().resolve("valid.xlsx"), TestWorkbook.of(1));
        try (var work = store.begin()) {
            var person = CadreFactory.eINSTANCE.createEducator();
            person.setStaffId("100");
            person.setEmail("ana@x.example");
            work.add(person);
            var program = CadreFactory.eINSTANCE.createProgram();
            program.setName("Induction");
            work.add(program);
            work.commit(CommitNote.of("create", "Create", false), null);
        }
    }

    @AfterEach
    void nothingHappened() throws IOException {
        canary.requireUntouched();
        canary.close();
    }

    @Test
    void partsOfWorkbooksFetchNothing() throws IOException {
        assertTrue(takes(workbook("", "")));
        for (var part : parts.keySet()) {
            var xml = part(part);
            var root = ROOT.matcher(xml);
            assertTrue(root.find(), part);
            for (var uri : canary.uris()) {
                for (var hostile : HostileXml.of(xml, root.group(1), uri)) {
                    takes(workbook(part, hostile));
                }
            }
        }
        assertTrue(read > 0);
    }

    @Test
    void relationshipsLeadNowhere() throws IOException {
        for (var uri : canary.uris()) {
            for (var mode : List.of("", " TargetMode=\"External\"")) {
                for (var type : List.of("worksheet", "sharedStrings", "styles", "externalLink", "hyperlink",
                        "image", "oleObject", "vbaProject", "attachedTemplate", "officeDocument")) {
                    for (var part : List.of("xl/_rels/workbook.xml.rels", "_rels/.rels",
                            "xl/worksheets/_rels/sheet1.xml.rels")) {
                        var own = parts.containsKey(part) ? part(part)
                                : "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                                        + "relationships\"></Relationships>";
                        var evil = String.format(RELATIONSHIP, type, uri, mode);
                        takes(workbook(part, own.replace("</Relationships>", evil + "</Relationships>")));
                        takes(workbook(part, own.replaceFirst("<Relationship [^>]*>", evil)));
                    }
                }
            }
        }
    }

    @Test
    void externalLinksAndFormulasAreNotEvaluated() throws IOException {
        for (var uri : canary.uris()) {
            takes(workbook("xl/externalLinks/externalLink1.xml",
                    "<externalLink><externalBook r:id=\"" + uri + "\"/></externalLink>"));
            for (var formula : List.of("WEBSERVICE(\"%s\")", "HYPERLINK(\"%s\")", "[%s]Sheet1!A1",
                    "cmd|'%s'!A0", "IMPORTXML(\"%s\",\"//a\")")) {
                var text = String.format(formula, uri);
                var sheet = part("xl/worksheets/sheet1.xml");
                takes(workbook("xl/worksheets/sheet1.xml",
                        sheet.replace("1+1", text.replace("\"", "&quot;"))));
                takes(row("=" + text));
            }
        }
    }

    @Test
    void namesOfPartsLeadNowhere() throws IOException {
        var out = folder.resolve("evil.xml").toAbsolutePath();
        for (var name : List.of("../evil.xml", "xl/../../evil.xml", out.toString(), "..\\evil.xml")) {
            takes(workbook(name, "<x/>"));
        }
        var zip = new RawZip();
        parts.forEach((name, content) -> {
            if (!name.endsWith("sheet1.xml")) {
                zip.add(name, content);
            }
        });
        takes(zip.link("xl/worksheets/sheet1.xml", canary.secret().toString()).bytes());
    }

    @Test
    void xmlAsSheetOrMappingIsOnlyText() throws IOException {
        for (var uri : canary.uris()) {
            for (var hostile : HostileXml.of("<x a=\"b\">y</x>", "x", uri)) {
                takes(text(hostile));
                takes(text("Email,Role\nana@x.example,\"" + hostile.replace("\"", "\"\"") + "\"\n"));
                map(hostile);
            }
            map("{\"columns\": {\"$ref\": \"" + uri + "\", \"" + uri + "\": \"email\"}, "
                    + "\"@type\": \"java.net.URL\"}");
        }
    }

    @Test
    void listsOfPayloads() throws IOException {
        var uris = canary.uris();
        for (var list : List.of("security/payloads/XXE Injection/Intruders",
                "security/payloads/XXE Injection/Files", "security/csv-injection-payloads/Intruder")) {
            for (var file : SharedFolder.files(list, Long.MAX_VALUE)) {
                for (var line : Files.readAllLines(file, StandardCharsets.ISO_8859_1)) {
                    var hostile = ADDRESS.matcher(line).replaceAll(uris.get(line.length() % uris.size()));
                    takes(row(hostile));
                    takes(workbook("xl/worksheets/sheet1.xml", hostile));
                    takes(workbook("xl/sharedStrings.xml", hostile));
                    map(hostile);
                }
            }
        }
        for (var book : SharedFolder.files("xlsx/poi", Long.MAX_VALUE)) {
            takes(Files.readAllBytes(book));
        }
    }

    private byte[] workbook(String part, String content) {
        var changed = new LinkedHashMap<>(parts);
        if (!part.isEmpty()) {
            changed.put(part, content.getBytes(StandardCharsets.UTF_8));
        }
        var zip = new RawZip();
        changed.forEach((name, bytes) -> zip.add(name, bytes));
        return zip.bytes();
    }

    private String part(String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }

    private static byte[] row(String note) {
        return text("Email,Role,Note\nana@x.example,mentor,\"" + note.replace("\"", "\"\"") + "\"\n");
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Imports it and writes what is refused; returns whether it could be read. */
    private boolean takes(byte[] content) throws IOException {
        var file = Files.write(canary.inside().resolve("form"), content);
        var copy = new MemoryStore(store);
        try (var work = copy.begin()) {
            var sheet = service.read(file);
            assertTrue(sheet.rows().stream().flatMap(row -> row.cells().stream())
                    .noneMatch(cell -> cell.contains(Canary.SECRET)));
            var preview = service.preview(sheet, service.suggest(sheet), work.load(Roots.PROGRAMS).get(0),
                    work, null);
            preview.writeRejects(canary.inside().resolve("rejects.csv"));
            preview.apply(null);
            assertFalse(Contents.of(copy.begin()).contains(Canary.SECRET));
            read++;
            return true;
        } catch (CadreException e) {
            assertFalse(e.getMessage().contains(Canary.SECRET), e::getMessage);
            return false;
        }
    }

    private void map(String content) throws IOException {
        try {
            var file = Files.writeString(canary.inside().resolve("map"), content);
            service.writeMapping(service.readMapping(file),
                    canary.inside().resolve("copy"));
        } catch (CadreException e) {
            assertFalse(e.getMessage().contains(Canary.SECRET), e::getMessage);
        }
    }
}
