/*
 * Copyright (c) 2026 Cadre contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.cadre.core.command.db;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.cadre.core.CadreException;
import org.cadre.core.access.Credentials;
import org.cadre.core.command.Command;
import org.cadre.core.command.CommandRun;
import org.cadre.core.command.LocationConverter;
import org.cadre.core.command.OtherSecretOption;
import org.cadre.core.command.Outcome;
import org.cadre.core.command.SecretOption;
import org.cadre.core.store.StoreLocation;
import org.cadre.core.store.Stores;
import org.cadre.core.store.TableSum;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Adds {@code cadre db compare}. */
@Component(service = Command.class)
@SuppressWarnings("nls")
public class CompareCommand extends DbCommand {

    private final Stores stores;

    /** Compares databases of these stores. */
    @Activate
    public CompareCommand(@Reference Stores stores) {
        super("compare");
        this.stores = stores;
    }

    @Override
    public CommandRun newRun() {
        return new Run();
    }

    /** A table in both databases; null where it is missing. */
    private record Pair(TableSum first, TableSum second) {

        boolean differs() {
            return first == null ? second.rows() > 0 : second == null ? first.rows() > 0
                    : !first.equals(second);
        }

        static long rows(TableSum sum) {
            return sum == null ? 0 : sum.rows();
        }
    }

    @CommandLine.Command(description = "${bundle:db.compare.description}")
    private final class Run implements CommandRun {

        @Parameters(index = "0", paramLabel = "DIR|URL", descriptionKey = "db.compare.first",
                converter = LocationConverter.class)
        private StoreLocation first;
        @Parameters(index = "1", paramLabel = "DIR|URL", descriptionKey = "db.compare.second",
                converter = LocationConverter.class)
        private StoreLocation second;
        @Mixin
        private SecretOption secret = new SecretOption();
        @Mixin
        private OtherSecretOption other;

        @Override
        public Outcome run(IProgressMonitor monitor) throws CadreException {
            if (first.equals(second)) {
                throw CadreException.input(Messages.Compare_same);
            }
            var progress = SubMonitor.convert(monitor, 2);
            var credentials = secret.given();
            var pairs = new TreeMap<String, Pair>();
            for (var sum : sums(first, credentials, progress.split(1))) {
                pairs.put(sum.name(), new Pair(sum, null));
            }
            for (var sum : sums(second, other.or(credentials), progress.split(1))) {
                pairs.merge(sum.name(), new Pair(null, sum), (one, two) -> new Pair(one.first(), sum));
            }
            return outcome(pairs);
        }

        private List<TableSum> sums(StoreLocation location, Credentials credentials, IProgressMonitor monitor)
                throws CadreException {
            try (var store = stores.open(location, credentials)) {
                return store.tables(monitor);
            }
        }

        private static Outcome outcome(Map<String, Pair> pairs) {
            var lines = new ArrayList<String>();
            var different = new ArrayList<Object>();
            pairs.forEach((name, pair) -> {
                if (pair.differs()) {
                    lines.add(NLS.bind(Messages.Compare_row,
                            new Object[] {name, Pair.rows(pair.first()), Pair.rows(pair.second())}));
                    different.add(name);
                }
            });
            var data = new LinkedHashMap<String, Object>();
            data.put("tables", pairs.size());
            data.put("different", different);
            if (different.isEmpty()) {
                long rows = pairs.values().stream().mapToLong(pair -> Pair.rows(pair.first())).sum();
                return Outcome.done(NLS.bind(Messages.Compare_equal, pairs.size(), rows), data);
            }
            lines.addFirst(NLS.bind(Messages.Compare_different, different.size(), pairs.size()));
            return new Outcome(Outcome.Exit.FINDINGS, String.join("\n", lines), data);
        }
    }
}
