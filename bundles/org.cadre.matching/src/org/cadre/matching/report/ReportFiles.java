/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.matching.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.cadre.core.CadreException;
import org.cadre.matching.Messages;
import org.cadre.matching.policy.Terms;
import org.cadre.matching.proposal.MatchProposal;
import org.eclipse.osgi.util.NLS;

/** Writes a proposal to a folder: matches.csv, waitlist.csv and report.html. */
public final class ReportFiles {

    // With it, spreadsheet programs read the letters of every language.
    private static final String BYTE_ORDER_MARK = "\uFEFF"; //$NON-NLS-1$
    private static final String UNFINISHED = ".part"; //$NON-NLS-1$

    private final Path folder;

    /** Writes to this folder, which is created if need be. */
    public ReportFiles(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes all files, each beside its place first, so that no file is ever half there.
     *
     * @return the files
     * @throws CadreException if one of them cannot be written
     */
    @SuppressWarnings("nls")
    public List<Path> write(MatchProposal proposal, Terms terms) throws CadreException {
        var contents = new LinkedHashMap<String, String>();
        contents.put("matches.csv", BYTE_ORDER_MARK + MatchLists.pairs(proposal).csv());
        contents.put("waitlist.csv", BYTE_ORDER_MARK + MatchLists.waiting(proposal).csv());
        contents.put("report.html", new HtmlReport(proposal, terms).html());
        try {
            return write(contents);
        } catch (IOException e) {
            throw CadreException.failure(NLS.bind(Messages.ReportFiles_failed, folder, e.getMessage()), e);
        }
    }

    private List<Path> write(Map<String, String> contents) throws IOException {
        Files.createDirectories(folder);
        for (var content : contents.entrySet()) {
            Files.writeString(folder.resolve(content.getKey() + UNFINISHED), content.getValue());
        }
        var files = new ArrayList<Path>();
        for (var name : contents.keySet()) {
            files.add(Files.move(folder.resolve(name + UNFINISHED), folder.resolve(name),
                    StandardCopyOption.REPLACE_EXISTING));
        }
        return files;
    }
}
