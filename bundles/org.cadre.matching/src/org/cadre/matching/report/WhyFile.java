/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Collectors;

import org.cadre.core.CadreException;
import org.cadre.matching.Messages;
import org.cadre.matching.why.Page;
import org.eclipse.osgi.util.NLS;

/** Writes an explanation as one web page that needs nothing else, to be printed. */
@SuppressWarnings("nls")
public final class WhyFile {

    private static final String UNFINISHED = ".part";

    private WhyFile() {
    }

    /**
     * Writes the page, beside its place first, so that no file is ever half there.
     *
     * @param program the name of the program that it is about
     * @throws CadreException if it cannot be written
     */
    public static void write(Path file, Page page, String program) throws CadreException {
        write(file, html(page, program));
    }

    /**
     * Writes a text in the same way.
     *
     * @throws CadreException if it cannot be written
     */
    public static void write(Path file, String text) throws CadreException {
        try {
            var target = file.toAbsolutePath();
            Files.createDirectories(target.getParent());
            var unfinished = target.resolveSibling(target.getFileName() + UNFINISHED);
            Files.writeString(unfinished, text);
            Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw CadreException.failure(NLS.bind(Messages.WhyFile_failed, file, e.getMessage()), e);
        }
    }

    /** Returns the page as HTML. */
    public static String html(Page page, String program) {
        var body = page.parts().stream().map(WhyFile::part).collect(Collectors.joining());
        return Html.page(page.title(), Html.element("p", Html.text(page.summary())), body,
                Html.element("p", Html.text(NLS.bind(Messages.WhyFile_of, program))));
    }

    private static String part(Page.Part part) {
        var lines = part.lines().stream().map(line -> Html.element("dt", Html.text(line.label()))
                + Html.element("dd", Html.text(line.text()))).collect(Collectors.joining());
        return Html.element("section", Html.element("h2", Html.text(part.heading()))
                + "<dl class=\"why\">" + lines + "</dl>\n");
    }
}
