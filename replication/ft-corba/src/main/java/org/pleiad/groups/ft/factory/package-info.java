/**
 * The factory of a host, by which members come about there (CORBA 3.3 FT, 23.3.9).
 *
 * <p>Start reading at {@link org.pleiad.groups.ft.factory.HostFactory}.
 *
 * <pre>{@code
 * factory.register(GridHelper.id(), criteria -> new GridServant(16, 16));
 * }</pre>
 */
package org.pleiad.groups.ft.factory;
