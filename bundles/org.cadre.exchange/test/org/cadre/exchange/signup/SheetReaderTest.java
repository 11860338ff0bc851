/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.exchange.signup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.cadre.core.CadreException;
import org.cadre.core.exchange.Sheet;
import org.cadre.exchange.SharedData;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import com.google.gson.Gson;

class SheetReaderTest {

    @TempDir
    private Path folder;
    private final SheetReader reader = new SheetReader();

    static Stream<Path> workbooks() throws IOException {
        return Files.list(SharedData.find("xlsx/poi")).sorted();
    }

    static Stream<Path> spectrum() throws IOException {
        return Files.list(SharedData.find("csv/csv-spectrum/csvs")).sorted();
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void hostileWorkbookIsReadOrRefused(Path workbook) {
        assertTimeout(Duration.ofSeconds(10), () -> {
            try {
                assertFalse(reader.read(workbook).headers().isEmpty());
            } catch (CadreException e) {
                assertEquals(CadreException.Kind.INPUT, e.kind());
                assertTrue(e.getMessage().contains(workbook.getFileName().toString()), e::getMessage);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("spectrum")
    void tortureFileIsRead(Path csv) throws CadreException, IOException {
        var sheet = reader.read(csv);
        if (csv.getFileName().toString().equals("location_coordinates.csv")) {
            return; // upstream's expectation of this one is no list of rows
        }
        var json = csv.resolveSibling("../json/" + csv.getFileName().toString().replace(".csv", ".json"));
        @SuppressWarnings("unchecked")
        Map<String, String>[] expected = new Gson().fromJson(Files.readString(json), Map[].class);
        assertEquals(Stream.of(expected).map(SheetReaderTest::stripped).toList(), asMaps(sheet));
    }

    @Test
    void separatorsAndEncodingsAreRecognized() throws CadreException, IOException {
        for (var separator : List.of(",", ";", "\t", "|")) {
            for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16,
                    Charset.forName("windows-1252"))) {
                var text = String.join(separator, "Name", "E-mail", "Notas") + "\r\n"
                        + String.join(separator, "Núñez", "n@x.example", "¿Sí?") + "\r\n";
                var sheet = reader.read(Files.writeString(folder.resolve("s.csv"), text, charset));
                assertEquals(List.of("Name", "E-mail", "Notas"), sheet.headers());
                assertEquals("Núñez", sheet.rows().get(0).cells().get(0));
            }
        }
    }

    @Test
    void raggedRowsBlankAndRepeatedHeadingsAreMended() throws CadreException, IOException {
        var sheet = read("Mentor sign-up 2026\n\nName,,Name\nAna\nBo,x,y,extra\n,,\n");
        assertEquals(List.of("Name", "Column 2", "Name (2)", "Column 4"), sheet.headers());
        assertEquals(List.of("Ana", "", "", ""), sheet.rows().get(0).cells());
        assertEquals(2, sheet.rows().size());
        assertEquals(4, sheet.rows().get(0).line());
    }

    @Test
    void workbookCellsAreTextAsPeopleSeeIt() throws CadreException, IOException {
        var file = folder.resolve("s.xlsx");
        try (var out = Files.newOutputStream(file); var book = new Workbook(out, "Test", "1.0")) {
            book.newWorksheet("Empty");
            var sheet = book.newWorksheet("Form");
            sheet.value(0, 0, "Staff id");
            sheet.value(0, 1, "When");
            sheet.value(0, 2, "Ok");
            sheet.value(1, 0, 100234);
            sheet.value(1, 1, java.time.LocalDateTime.of(2026, 8, 20, 14, 30));
            sheet.style(1, 1).format("m/d/yyyy h:mm").set();
            sheet.value(1, 2, true);
        }
        var sheet = reader.read(file);
        assertEquals(List.of("100234", "2026-08-20 14:30:00", "TRUE"),
                sheet.rows().get(0).cells().stream().map(c -> c.equalsIgnoreCase("true") ? "TRUE" : c)
                        .toList());
        assertEquals("s.xlsx, Form", sheet.name());
    }

    @Test
    void whatIsNoSheetIsRefusedWithAReason() throws IOException {
        assertRefused(folder.resolve("none.csv"));
        assertRefused(folder);
        assertRefused(Files.createFile(folder.resolve("empty.csv")));
        assertRefused(Files.write(folder.resolve("picture.csv"), new byte[] { 0, 1, 2, 0, 3, 65, 66, 67 }));
        assertRefused(Files.write(folder.resolve("old.xls"),
                new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A,
                        (byte) 0xE1 }));
        assertRefused(Files.write(folder.resolve("broken.xlsx"),
                new byte[] { 'P', 'K', 3, 4, 0, 0, 0, 0, 9, 9 }));
    }

    private Sheet read(String text) throws CadreException, IOException {
        return reader.read(Files.writeString(folder.resolve("sheet.csv"), text));
    }

    private void assertRefused(Path file) {
        var refused = assertThrows(CadreException.class, () -> reader.read(file));
        assertTrue(refused.getMessage().contains(file.getFileName().toString()), refused::getMessage);
    }

    private static Map<String, String> stripped(Map<String, String> row) {
        var stripped = new LinkedHashMap<String, String>();
        row.forEach((key, value) -> stripped.put(key.strip(), value.strip()));
        return stripped;
    }

    private static List<Map<String, String>> asMaps(Sheet sheet) {
        return sheet.rows().stream().map(row -> {
            Map<String, String> map = new LinkedHashMap<>();
            IntStream.range(0, sheet.headers().size())
                    .forEach(i -> map.put(sheet.headers().get(i), row.cells().get(i)));
            return map;
        }).toList();
    }
}
