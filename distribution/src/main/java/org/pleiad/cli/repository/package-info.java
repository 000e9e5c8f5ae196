/**
 * {@code pleiad ir}: an interface repository, and what is in one.
 *
 * <p>Start reading at {@link org.pleiad.cli.repository.RepositoryVerb}.
 *
 * <pre>{@code
 * pleiad ir serve --idl grid.idl
 * pleiad ir show Tables::grid
 * }</pre>
 */
package org.pleiad.cli.repository;
