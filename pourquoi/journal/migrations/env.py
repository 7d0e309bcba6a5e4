"""Alembic environment: the URL and the connection come from `pourquoi.journal.migration`."""

from alembic import context

from pourquoi.journal.models import Base

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Base.metadata,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
