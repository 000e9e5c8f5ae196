/**
 * The replication manager (CORBA 3.3 FT, 23.3). Each host has one; all are the same, since what they know is in the domain and in
 * its {@linkplain org.pleiad.groups.ft.table.Table table}.
 *
 * <p>Start reading at {@link org.pleiad.groups.ft.manager.ReplicationManagerServant}.
 *
 * <pre>{@code
 * ReplicationManager manager = orb.resolve("corbaloc::a:7001,:b:7001/ReplicationManager", ReplicationManager.class);
 * Object group = manager.create_object(GridHelper.id(), criteria, id);
 * }</pre>
 */
package org.pleiad.groups.ft.manager;
