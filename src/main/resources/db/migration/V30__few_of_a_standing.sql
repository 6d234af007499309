-- Nearly all public ideas are examined. Those that are not are few, and were looked for through all of
-- them: by way or by theme, among 100,000.
create index idea_of_standing on idea (standing, number) where visible and standing <> 'IN_REVIEW';
