/**
 * What the replication manager remembers: a small replicated table in the domain, with a copy at each host that serves Fault
 * Tolerant CORBA. It survives what the domain survives.
 *
 * <p>Start reading at {@link org.pleiad.groups.ft.table.Table}.
 *
 * <pre>{@code
 * Table table = Table.open(domain, key -> {});
 * table.update("default", old -> octets);
 * }</pre>
 */
package org.pleiad.groups.ft.table;
